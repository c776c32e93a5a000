package dilemma.io;

import dilemma.analysis.Fingerprint;
import dilemma.analysis.TransitiveFingerprint;
import dilemma.metrics.Origin;
import dilemma.tournament.Conduct;
import dilemma.tournament.Meeting;
import dilemma.tournament.TournamentDefinition;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes fingerprints as JSON documents. */
public final class FingerprintWriter {

    private FingerprintWriter() {}

    /**
     * Returns a fingerprint as JSON.
     *
     * @param version the version of the program
     */
    public static void write(JsonWriter json, Fingerprint fingerprint, String version) throws IOException {
        json.object(() -> {
            json.field("schemaVersion", Header.VERSION);
            json.field("kind", "fingerprint");
            json.field("version", version);
            json.field("strategy", fingerprint.strategy().reference());
            json.field("probe", fingerprint.probe().reference());
            writeRules(json, fingerprint.rules(), fingerprint.origin());
            json.field("step", fingerprint.steps().step());
            json.list("points", numbers(fingerprint.points()), number -> writePoint(json, fingerprint, number));
        });
    }

    /**
     * Returns a transitive fingerprint as JSON.
     *
     * @param version the version of the program
     */
    public static void write(JsonWriter json, TransitiveFingerprint fingerprint, String version) throws IOException {
        json.object(() -> {
            json.field("schemaVersion", Header.VERSION);
            json.field("kind", "transitive-fingerprint");
            json.field("version", version);
            json.field("strategy", fingerprint.strategy().reference());
            writeRules(json, fingerprint.rules(), fingerprint.origin());
            json.field("step", fingerprint.steps().step());
            json.list("rows", numbers(fingerprint.rows()), number -> writeRow(json, fingerprint, number));
        });
    }

    private static void writeRow(JsonWriter json, TransitiveFingerprint fingerprint, int number) throws IOException {
        Conduct row = fingerprint.rows().get(number);
        json.object(() -> {
            json.field("p", fingerprint.steps().coordinate(number));
            json.field("method", method(row.origin()));
            json.list(
                    "cooperation",
                    row.cooperation().stream().mapToDouble(Double::doubleValue).toArray());
        });
    }

    private static List<Integer> numbers(List<?> items) {
        return IntStream.range(0, items.size()).boxed().toList();
    }

    /** Writes the rules; of what was computed alone there are no repetitions and no seed. */
    private static void writeRules(JsonWriter json, TournamentDefinition rules, Origin origin) throws IOException {
        GameWriter.write(json, "game", rules.conditions().game());
        MatchFields.write(json, "match", rules.endings(), rules.conditions());
        json.field("weigh", rules.weigh().name().toLowerCase(Locale.ROOT));
        json.field("method", method(origin));
        if (origin != Origin.EXACT) {
            json.field("repetitions", rules.repetitions());
            json.field("seed", rules.seed());
        }
    }

    private static String method(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }

    private static void writePoint(JsonWriter json, Fingerprint fingerprint, int number) throws IOException {
        int side = fingerprint.steps().parts() + 1;
        Meeting point = fingerprint.points().get(number);
        json.object(() -> {
            json.field("x", fingerprint.steps().coordinate(number / side));
            json.field("y", fingerprint.steps().coordinate(number % side));
            json.field("payoff", point.payoff());
            json.field("standardError", point.standardError());
            json.field("method", method(point.origin()));
        });
    }
}
