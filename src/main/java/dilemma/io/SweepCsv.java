package dilemma.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import dilemma.metrics.Rule;
import dilemma.sweep.CellOutcome;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes sweeps as comma-separated values: a row for each entrant of each cell, a column for each parameter. */
final class SweepCsv {

    private final CsvWriter csv;
    private final List<String> paths = new ArrayList<>();
    private boolean isEmpty = true;

    private SweepCsv(CsvWriter csv) {
        this.csv = csv;
    }

    /** Writes the lines of a sweep to a stream, which stays open. */
    static void write(OutputStream out, Source lines) throws IOException {
        SweepCsv table = new SweepCsv(CsvRow.writer(out));
        SweepLines.forEach(lines, heading -> table.paths.addAll(heading.paths()), table::add);
        table.csv.flush();
    }

    private void add(CellOutcome cell) {
        for (CellOutcome.Entry entry : cell.entrants()) {
            CsvRow row = new CsvRow();
            row.add("cell", cell.cell());
            for (int i = 0; i < paths.size(); i++) {
                row.add(paths.get(i), cell.levels().get(i));
            }
            row.add("seed", cell.seed());
            row.add("rank", entry.rank());
            row.add("name", entry.name());
            row.add("strategy", entry.strategy());
            row.add("score", entry.score());
            row.add("standardError", entry.standardError());
            row.add("cooperation", entry.cooperation());
            row.add("wins", entry.wins());
            for (Rule rule : Rule.values()) {
                row.add(ResultWriter.name(rule), entry.rules().getOrDefault(rule, Double.NaN));
            }
            row.add("cooperationOfAll", cell.cooperation());
            row.add("scoreOfAll", cell.score());
            row.write(csv, isEmpty);
            isEmpty = false;
        }
    }
}
