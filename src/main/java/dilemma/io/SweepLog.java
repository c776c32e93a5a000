package dilemma.io;

import dilemma.sweep.Shard;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * The file to which the lines of a sweep are appended, in the order of the cells, under its header.
 *
 * <p>A line is there as a whole or not at all: what an interruption has left of one is cut off when the sweep goes on.
 */
public final class SweepLog implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private long cells;

    private SweepLog(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens a file for a sweep.
     *
     * @param header its first line
     * @param shard the cells that it takes
     * @param resumes whether a file that is there already is continued
     * @throws InputException if there is such a file that is not to be continued, or that belongs to another sweep
     * @throws IOException if the machine refuses
     */
    public static SweepLog open(Path file, String header, Shard shard, boolean resumes) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new InputException(
                    file + ": is no regular file, to which a sweep could be appended; --json prints it");
        }
        if (!resumes && Files.exists(file) && Files.size(file) > 0) {
            throw new InputException(
                    file + ": is there already; continue it with --resume, or give the new sweep another file");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InputException(file + ": cannot be written: there is no folder " + folder);
        }
        try {
            FileChannel channel = FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
            SweepLog log = new SweepLog(file, channel);
            try {
                log.lock();
                log.begin(header, shard);
                return log;
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new OutputException("cannot write " + file + ": " + Reason.of(e), e);
        }
    }

    /** Returns the seed of the sweep in a file; empty where there is none yet. */
    public static Optional<Long> seed(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (WholeLines lines = Source.of(file).lines()) {
            String header = lines.next();
            return header == null
                    ? Optional.empty()
                    : Optional.of(
                            new SweepReader(file.toString()).heading(header).seed());
        }
    }

    private void lock() throws IOException {
        try {
            if (channel.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
        } catch (OverlappingFileLockException e) {
            throw new InputException(file + ": another sweep is writing to it");
        }
    }

    /**
     * Finds the end of the last whole line, cuts off what comes after it, and writes the header where there is none.
     */
    private void begin(String header, Shard shard) throws IOException {
        WholeLines lines = new WholeLines(file.toString(), Channels.newInputStream(channel));
        String found = lines.next();
        if (found == null && !header.startsWith(lines.torn())) {
            throw new InputException(file + ": holds something else than a sweep");
        }
        if (found != null) {
            SweepHeaders.check(file.toString(), found, header);
            for (String line = lines.next(); line != null; line = lines.next()) {
                check(line, shard);
                cells++;
            }
        }
        channel.truncate(lines.length());
        channel.position(lines.length());
        if (found == null) {
            append(ByteBuffer.wrap(header.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void check(String line, Shard shard) {
        if (!line.startsWith(SweepWriter.BEGINNING + shard.cell(cells) + ",") || !line.endsWith("}\n")) {
            throw new InputException(file + ":" + (cells + 2) + ": is not the line of cell " + shard.cell(cells)
                    + ", which was to come; the file is not as a sweep leaves it");
        }
    }

    /** Returns how many cells are in the file. */
    public long cells() {
        return cells;
    }

    /**
     * Appends the line of the next cell.
     *
     * @throws IOException if the machine refuses; the file then ends with the line before
     */
    public void append(String line) throws IOException {
        try {
            append(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new OutputException(
                    "cannot write " + file + ": " + Reason.of(e) + "; " + cells
                            + " cells are in it, and --resume goes on from there",
                    e);
        }
        cells++;
    }

    private void append(ByteBuffer bytes) throws IOException {
        long end = channel.position();
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
