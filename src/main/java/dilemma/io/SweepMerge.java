package dilemma.io;

import dilemma.sweep.Gaps;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Joins shares of a sweep into one: the lines of all, in the order of their cells, under the header of the whole. */
public final class SweepMerge {

    private final List<Source> sources;

    /** Prepares to join; at least one source. */
    public SweepMerge(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Takes the lines. */
    @FunctionalInterface
    private interface Sink {
        void accept(long cell, String line) throws IOException;
    }

    /**
     * Returns which cells are missing.
     *
     * @throws InputException if the sources are not all of the same experiment, or do not agree on a cell
     */
    public Gaps gaps() throws IOException {
        Gaps gaps = new Gaps();
        long cells = each((cell, line) -> gaps.pass(cell));
        gaps.end(cells);
        return gaps;
    }

    /** Writes all lines to a stream, which stays open. */
    public void write(OutputStream out) throws IOException {
        try (Opened opened = open()) {
            out.write(opened.header().getBytes(StandardCharsets.UTF_8));
        }
        each((cell, line) -> out.write(line.getBytes(StandardCharsets.UTF_8)));
    }

    private long each(Sink sink) throws IOException {
        try (Opened opened = open()) {
            Head last = null;
            for (Head head = opened.next(); head != null; head = opened.next()) {
                if (last != null && head.line().cell() == last.line().cell()) {
                    last.checkIsSame(head);
                } else {
                    sink.accept(head.line().cell(), head.line().text());
                }
                last = head;
            }
            return opened.cells();
        }
    }

    private Opened open() throws IOException {
        Opened opened = new Opened();
        try {
            for (Source source : sources) {
                opened.add(source);
            }
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private record Head(Source source, SweepLines.Line line) {
        void checkIsSame(Head other) {
            if (!line.text().equals(other.line.text())) {
                throw new InputException("cell " + line.cell() + " came out differently in " + source.name() + " (line "
                        + line.number() + ") and in " + other.source.name() + " (line " + other.line.number() + ")");
            }
        }
    }

    /** All sources, and the next line of each. */
    private final class Opened implements Closeable {

        private final List<SweepLines> all = new ArrayList<>();
        private final List<Optional<SweepLines.Line>> heads = new ArrayList<>();

        void add(Source source) {
            SweepLines lines = new SweepLines(source);
            all.add(lines);
            SweepHeaders.check(source.name(), lines.wholeHeader(), header());
            heads.add(lines.cell());
        }

        String header() {
            return all.get(0).wholeHeader();
        }

        long cells() {
            return all.get(0).heading().cells();
        }

        @Nullable
        Head next() {
            int least = -1;
            for (int i = 0; i < heads.size(); i++) {
                if (heads.get(i).isPresent() && (least < 0 || cell(i) < cell(least))) {
                    least = i;
                }
            }
            if (least < 0) {
                return null;
            }
            Head head = new Head(sources.get(least), heads.get(least).orElseThrow());
            heads.set(least, following(least, head.line()));
            return head;
        }

        private Optional<SweepLines.Line> following(int source, SweepLines.Line line) {
            Optional<SweepLines.Line> next = all.get(source).cell();
            if (next.isPresent() && next.get().cell() <= line.cell()) {
                throw new InputException(sources.get(source).name() + ":"
                        + next.get().number() + ": cell " + next.get().cell() + " comes after cell " + line.cell());
            }
            return next;
        }

        private long cell(int source) {
            return heads.get(source).orElseThrow().cell();
        }

        @Override
        public void close() throws IOException {
            for (SweepLines lines : all) {
                lines.close();
            }
        }
    }
}
