package dilemma.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dilemma.game.Outcome;
import dilemma.metrics.Tally;
import dilemma.strategy.Decimal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A row of comma-separated values (RFC 4180) in the making, and the names of its columns. */
final class CsvRow {

    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    void add(String name, String value) {
        names.add(name);
        values.add(value);
    }

    void add(String name, long value) {
        add(name, String.valueOf(value));
    }

    /** Adds a number; what does not exist is empty. */
    void add(String name, double value) {
        add(name, Double.isNaN(value) ? "" : Decimal.text(value));
    }

    /** Adds how often each outcome came, and the chance of C after each. */
    void addOutcomes(Tally tally) {
        for (Outcome outcome : Outcome.values()) {
            add(outcome.name(), tally.frequency(outcome));
        }
        for (Outcome outcome : Outcome.values()) {
            add("cooperationAfter" + outcome.name(), tally.cooperationAfter(outcome));
        }
    }

    /** Adds this row to others, under the names of the columns where it is the first. */
    void addTo(List<List<String>> rows) {
        if (rows.isEmpty()) {
            rows.add(names);
        }
        rows.add(values);
    }

    /** Writes rows to a stream, which stays open. */
    static void write(OutputStream out, List<List<String>> rows) throws IOException {
        CsvWriter csv = writer(out);
        rows.forEach(csv::writeRecord);
        csv.flush();
    }

    /** Returns what writes rows to a stream. */
    static CsvWriter writer(OutputStream out) {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes this row, under the names of the columns where it is the first. */
    void write(CsvWriter csv, boolean isFirst) {
        if (isFirst) {
            csv.writeRecord(names);
        }
        csv.writeRecord(values);
    }
}
