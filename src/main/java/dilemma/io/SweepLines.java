package dilemma.io;

import dilemma.sweep.CellOutcome;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a sweep, one after the other: the header, which is read at once, and then the cells. */
final class SweepLines implements Closeable {

    private static final Pattern BEGINNING = Pattern.compile(Pattern.quote(SweepWriter.BEGINNING) + "(\\d{1,8}),");

    private final Source source;
    private final WholeLines lines;
    private final SweepReader reader;
    private final String header;
    private long number = 1;

    /** Opens a sweep; an exception says what is there in its place. */
    SweepLines(Source source) {
        this.source = source;
        this.lines = source.lines();
        this.reader = new SweepReader(source.name());
        String first = next();
        if (first == null) {
            throw new InputException(source.name() + ": has no header of a sweep in its first line");
        }
        this.header = first;
    }

    /**
     * The line of a cell.
     *
     * @param number its number in its file, from 1
     * @param cell the number of the cell, from 0
     * @param text with its end
     */
    record Line(long number, long cell, String text) {}

    /** Returns the header with its line end. */
    String header() {
        return header;
    }

    /** Returns what the header says. */
    SweepReader.Heading heading() {
        return reader.heading(header);
    }

    /** Returns the header that a file of all cells has. */
    String wholeHeader() {
        return reader.whole(header);
    }

    /** Returns the line of the next cell; empty after the last. */
    Optional<Line> cell() {
        String line = next();
        number++;
        return line == null ? Optional.empty() : Optional.of(new Line(number, cell(line), line));
    }

    private long cell(String line) {
        Matcher beginning = BEGINNING.matcher(line);
        if (!beginning.lookingAt() || !line.endsWith("}\n")) {
            throw new InputException(source.name() + ":" + number + ": is not the line of a cell");
        }
        return Long.parseLong(beginning.group(1));
    }

    /** Hands over all cells of a source, after what its header says. */
    static void forEach(Source source, Consumer<SweepReader.Heading> heading, Consumer<CellOutcome> cell)
            throws IOException {
        try (SweepLines lines = new SweepLines(source)) {
            heading.accept(lines.heading());
            for (Optional<Line> line = lines.cell(); line.isPresent(); line = lines.cell()) {
                cell.accept(lines.reader.cell(line.get().text(), line.get().number()));
            }
        }
    }

    private @Nullable String next() {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new InputException(source.name() + ": cannot be read: " + Reason.of(e));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
