package dilemma.io;

import dilemma.sweep.SweepSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is made of the lines of a sweep when they are all there. */
public final class SweepFiles {

    private SweepFiles() {}

    /** Returns whether a file is to hold a table of comma-separated values in the place of the lines. */
    public static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.csv(\\.gz)?");
    }

    /**
     * Writes a table with a row for each entrant of each cell.
     *
     * @param lines the lines of a sweep
     * @throws IOException if the file cannot be written
     */
    public static void writeCsv(Source lines, Path file) throws IOException {
        OutputFile.at(file).write(out -> SweepCsv.write(out, lines));
    }

    /**
     * Returns what came out along each parameter.
     *
     * @param lines the lines of a sweep, which can be read twice
     * @throws IOException if they cannot be read
     */
    public static SweepSummary summary(Source lines) throws IOException {
        List<SweepSummary> summary = new ArrayList<>();
        SweepLines.forEach(
                lines,
                heading -> summary.add(new SweepSummary(heading.paths())),
                cell -> summary.get(0).noteLevels(cell));
        SweepLines.forEach(lines, heading -> {}, cell -> summary.get(0).add(cell));
        return summary.get(0);
    }
}
