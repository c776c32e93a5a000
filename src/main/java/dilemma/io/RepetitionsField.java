package dilemma.io;

import dilemma.tournament.TournamentDefinition;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The field {@code repetitions}: a number, or until the standings are settled.
 *
 * @param count how often, or how often at most; empty where the file does not say
 * @param confidence how sure the order of neighbours must be; empty where the number is all
 */
record RepetitionsField(OptionalInt count, OptionalDouble confidence) {

    private static final int STANDARD_MOST = 100_000;
    private static final double STANDARD_CONFIDENCE = 0.95;

    static RepetitionsField read(Field field) {
        if (field.isObject()) {
            return field.object().map(RepetitionsField::untilSettled).orElseThrow();
        }
        if (field.isThere() && !field.isNumber()) {
            field.wrong("a whole number from 1 to " + TournamentDefinition.MAX_REPETITIONS
                    + ", or { \"until\": \"settled\" }");
            return new RepetitionsField(OptionalInt.empty(), OptionalDouble.empty());
        }
        return new RepetitionsField(field.whole(1, TournamentDefinition.MAX_REPETITIONS), OptionalDouble.empty());
    }

    private static RepetitionsField untilSettled(Fields fields) {
        fields.required("until").oneOf(List.of("settled"));
        OptionalDouble confidence =
                fields.field("confidence").number("a number above 0 and below 1", x -> x > 0 && x < 1);
        OptionalInt most = fields.field("atMost").whole(2, TournamentDefinition.MAX_REPETITIONS);
        fields.end();
        return new RepetitionsField(
                OptionalInt.of(most.orElse(STANDARD_MOST)), OptionalDouble.of(confidence.orElse(STANDARD_CONFIDENCE)));
    }

    /** Writes the field as a file may give it. */
    static void write(JsonWriter json, String name, TournamentDefinition tournament) throws IOException {
        if (tournament.confidence().isEmpty()) {
            json.field(name, tournament.repetitions());
            return;
        }
        json.object(name, () -> {
            json.field("until", "settled");
            json.field("confidence", tournament.confidence().getAsDouble());
            json.field("atMost", tournament.repetitions());
        });
    }
}
