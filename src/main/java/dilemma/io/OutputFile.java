package dilemma.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/**
 * A file to be written whole or not at all.
 *
 * <p>The content goes to a temporary file beside the target, which then takes the target's name and permissions. A
 * symbolic link is followed. What is no regular file (a pipe, {@code /dev/null}, {@code /dev/stdout}) is written
 * directly. The content is packed where the name ends in {@code .gz}.
 */
public final class OutputFile {

    private static final int BUFFER = 1 << 16;
    private static final List<Path> STREAMS =
            List.of(Path.of("/dev/stdout"), Path.of("/dev/stderr"), Path.of("/dev/fd"), Path.of("/proc"));

    /** What is to be written. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; the stream is closed by the one who gave it. */
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path named;

    private OutputFile(Path named) {
        this.named = named;
    }

    /** Returns the file of this path, which need not exist. */
    public static OutputFile at(Path path) {
        return new OutputFile(path);
    }

    /**
     * Checks that the file can be written, which is better known before a long computation than after it.
     *
     * @throws InputException if its folder does not exist
     * @throws IOException if it cannot be written; the message says why in a sentence
     */
    public void check() throws IOException {
        try {
            Path target = target();
            if (!isStream(target)) {
                try (Draft draft = Draft.beside(target)) {
                    draft.create().close();
                }
            }
        } catch (IOException e) {
            throw explained(e);
        }
    }

    /**
     * Writes the file. Where that fails the old one stays as it was.
     *
     * @throws InputException if its folder does not exist
     * @throws IOException if it cannot be written; the message says why in a sentence
     */
    public void write(Content content) throws IOException {
        try {
            Path target = target();
            if (isStream(target)) {
                fill(Files.newOutputStream(target, StandardOpenOption.WRITE, StandardOpenOption.APPEND), content);
            } else {
                try (Draft draft = Draft.beside(target)) {
                    fill(draft.create(), content);
                    draft.publish();
                }
            }
        } catch (IOException e) {
            throw explained(e);
        }
    }

    private void fill(OutputStream stream, Content content) throws IOException {
        try (OutputStream file = stream;
                OutputStream buffer = new BufferedOutputStream(file, BUFFER);
                OutputStream out = isPacked() ? new GZIPOutputStream(buffer) : buffer) {
            content.writeTo(out);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private boolean isPacked() {
        return named.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** Returns the path with links followed, after checking what can be checked without writing. */
    private Path target() throws IOException {
        if (isStream(named)) {
            return named;
        }
        Path target = Links.follow(named.toAbsolutePath());
        if (Files.isDirectory(target)) {
            throw new FileSystemException(named.toString(), null, "it is a directory");
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InputException(named + ": cannot be written: there is no folder " + folder);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(named.toString());
        }
        return target;
    }

    private static boolean isStream(Path path) {
        return STREAMS.stream().anyMatch(path::startsWith)
                || (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path));
    }

    private IOException explained(IOException e) {
        return new OutputException("cannot write " + named + ": " + Reason.of(e), e);
    }
}
