package dilemma.io;

import dilemma.tournament.PublishedFigure;
import dilemma.tournament.PublishedTable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a table of published figures so that it reads the same again. */
final class PublishedTableWriter {

    private PublishedTableWriter() {}

    static void write(JsonWriter json, PublishedTable table) throws IOException {
        json.object(() -> {
            json.field("what", table.what());
            json.field("measure", Measures.name(table.measure()));
            if (table.decimals().isPresent()) {
                json.field("decimals", table.decimals().getAsInt());
            }
            writePrecision(json, table.precision());
            if (!table.set().isEmpty()) {
                json.list("set", table.set(), json::value);
            }
            writeFigures(json, table.figures());
        });
    }

    private static void writePrecision(JsonWriter json, PublishedTable.Precision precision) throws IOException {
        if (precision.repetitions().isPresent()) {
            json.field("repetitions", precision.repetitions().getAsInt());
        }
        if (precision.leastStandardError() > 0) {
            json.field("leastStandardError", precision.leastStandardError());
        }
        if (precision.within().isPresent()) {
            json.field("within", precision.within().getAsDouble());
        }
    }

    private static void writeFigures(JsonWriter json, List<PublishedFigure> figures) throws IOException {
        Map<String, Double> values = new LinkedHashMap<>();
        Map<String, Double> deviations = new LinkedHashMap<>();
        Map<String, Map<String, Double>> pairs = new LinkedHashMap<>();
        for (PublishedFigure figure : figures) {
            if (figure.isOfAll()) {
                json.field("overall", figure.value());
                return;
            }
            Map<String, Double> row = figure.partner().isPresent()
                    ? pairs.computeIfAbsent(figure.entrant(), entrant -> new LinkedHashMap<>())
                    : values;
            row.put(figure.partner().orElse(figure.entrant()), figure.value());
            figure.standardDeviation().ifPresent(deviation -> deviations.put(figure.entrant(), deviation));
        }
        if (pairs.isEmpty()) {
            writeNumbers(json, "figures", values);
        } else {
            json.object("pairs", () -> {
                for (Map.Entry<String, Map<String, Double>> row : pairs.entrySet()) {
                    writeNumbers(json, row.getKey(), row.getValue());
                }
            });
        }
        if (!deviations.isEmpty()) {
            writeNumbers(json, "standardDeviations", deviations);
        }
    }

    private static void writeNumbers(JsonWriter json, String field, Map<String, Double> numbers) throws IOException {
        json.object(field, () -> {
            for (Map.Entry<String, Double> number : numbers.entrySet()) {
                json.field(number.getKey(), number.getValue());
            }
        });
    }
}
