package dilemma.io;

import dilemma.game.Outcome;
import dilemma.metrics.Tally;
import java.io.IOException;

/** Writes the shares of the outcomes, and of cooperation after each of them, as two fields of a JSON object. */
final class OutcomeFields {

    private OutcomeFields() {}

    static void write(JsonWriter json, Tally tally) throws IOException {
        json.object("outcomes", () -> {
            for (Outcome outcome : Outcome.values()) {
                json.field(outcome.name(), tally.frequency(outcome));
            }
        });
        json.object("cooperationAfter", () -> {
            for (Outcome outcome : Outcome.values()) {
                json.field(outcome.name(), tally.cooperationAfter(outcome));
            }
        });
    }
}
