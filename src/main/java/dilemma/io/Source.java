package dilemma.io;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;

/** Where a text comes from: a file, standard input, a file packed into the program, or an option. */
public final class Source {

    /** The largest text that a user writes by hand: 16 MiB. */
    public static final int MAX_BYTES = 16 << 20;

    /** The largest text that the program itself writes and reads again: 512 MiB. */
    public static final int MAX_OUTPUT_BYTES = 512 << 20;

    private final String name;
    private final boolean hasLines;
    private final Content content;

    private Source(String name, boolean hasLines, Content content) {
        this.name = name;
        this.hasLines = hasLines;
        this.content = content;
    }

    /** Returns a file as a source; it is unpacked where its name ends in {@code .gz}. */
    public static Source of(Path file) {
        String name = file.toString();
        boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
        return new Source(name, true, packed ? new Content.Packed(file) : new Content.Plain(file));
    }

    /** Returns standard input as a source; it can be read once. */
    public static Source standardInput(InputStream input) {
        return new Source("standard input", true, () -> input);
    }

    /** Returns a file on the class path as a source; its name begins at the root, without a slash. */
    public static Source resource(String name) {
        return new Source(name, true, () -> {
            InputStream bytes = Source.class.getResourceAsStream("/" + name);
            if (bytes == null) {
                throw new NoSuchFileException(name);
            }
            return bytes;
        });
    }

    /** Returns a text as a source; the name says in messages where it stands, such as {@code --set match.turns}. */
    public static Source option(String name, String text) {
        return new Source(name, false, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Returns the same text, read at once and kept: whoever reads it later need not reckon with the disk.
     *
     * @throws InputException if it cannot be read, is too large, or is not valid UTF-8
     */
    public Source read() {
        return read(MAX_BYTES);
    }

    /**
     * Returns the same text, read at once and kept.
     *
     * @param limit how many bytes the text may have
     * @throws InputException if it cannot be read, is too large, or is not valid UTF-8
     */
    public Source read(int limit) {
        byte[] text = text(limit).getBytes(StandardCharsets.UTF_8);
        return new Source(name, hasLines, () -> new ByteArrayInputStream(text));
    }

    /** Returns the name for messages: a path as the user gave it, {@code standard input}, an option. */
    public String name() {
        return name;
    }

    /** Returns the folder in which the file lies; that in which the program was started where it is no file. */
    Path folder() {
        Path parent = hasLines ? Path.of(name).toAbsolutePath().getParent() : null;
        return parent == null ? Path.of("").toAbsolutePath() : parent;
    }

    /** Returns whether a line and a column say where something stands in it. */
    boolean hasLines() {
        return hasLines;
    }

    /** Returns the file's name without folder and ending: {@code classroom} for {@code tournaments/classroom.json}. */
    public String stem() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceFirst("\\.gz$", "");
        int dot = plain.lastIndexOf('.');
        return dot > 0 ? plain.substring(0, dot) : plain;
    }

    /**
     * Returns the text, of at most {@link #MAX_BYTES}.
     *
     * @throws InputException if it cannot be read, is too large, or is not valid UTF-8
     */
    public String text() {
        return text(MAX_BYTES);
    }

    /**
     * Returns the text. A byte order mark in front is dropped.
     *
     * @param limit how many bytes the text may have
     * @throws InputException if it cannot be read, is too large, or is not valid UTF-8
     */
    public String text(int limit) {
        return Utf8.decode(name, bytes(limit));
    }

    private byte[] bytes(int limit) {
        try {
            if (content.isMoreThan(limit)) {
                throw tooLarge(limit);
            }
            try (InputStream in = content.open()) {
                byte[] bytes = in.readNBytes(limit + 1);
                if (bytes.length > limit) {
                    throw tooLarge(limit);
                }
                return bytes;
            }
        } catch (IOException e) {
            throw new InputException(name + ": " + reason(e));
        }
    }

    private InputException tooLarge(int limit) {
        return new InputException(name + ": is larger than the " + (limit >> 20) + " MiB that can be read");
    }

    /**
     * Returns the lines, which are read one after the other.
     *
     * @throws InputException if it cannot be read
     */
    WholeLines lines() {
        try {
            return new WholeLines(name, content.open());
        } catch (IOException e) {
            throw new InputException(name + ": " + reason(e));
        }
    }

    private String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return "ends in .gz, but does not hold gzip data";
        }
        if (hasLines && Files.isDirectory(Path.of(name))) {
            return "is a directory, but a file is needed";
        }
        return "cannot be read: " + Reason.of(e);
    }
}
