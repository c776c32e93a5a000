package dilemma.io;

import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.Series;
import java.io.IOException;
import java.util.List;

/** The fields that the documents of all evolutions have. */
final class EvolutionFields {

    private EvolutionFields() {}

    /** Writes what every document begins with. */
    static void header(JsonWriter json, String kind, String version) throws IOException {
        json.field("schemaVersion", Header.VERSION);
        json.field("kind", kind);
        json.field("version", version);
    }

    /** Writes the types, what they earn, and the tournament from which that is known. */
    static void contest(JsonWriter json, Contest contest, PayoffMatrix payoffs) throws IOException {
        json.list(
                "types",
                payoffs.types(),
                type -> json.object(() -> {
                    json.field("name", type.name());
                    json.field("strategy", type.strategy());
                }));
        GameWriter.write(json, "game", contest.game());
        json.field("shift", payoffs.shift());
        json.matrix("utility", payoffs.rows());
        json.name("tournament");
        contest.write(json);
    }

    /**
     * Writes shares over time.
     *
     * @param unit what the moments count
     */
    static void series(JsonWriter json, String unit, Series series) throws IOException {
        json.object("series", () -> {
            json.flat(unit, series.instants(), json::value);
            json.matrix(
                    "shares",
                    series.shares().stream().map(EvolutionFields::array).toArray(double[][]::new));
        });
    }

    static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
