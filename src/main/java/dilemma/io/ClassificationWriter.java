package dilemma.io;

import dilemma.analysis.Classification;
import dilemma.game.Games;
import dilemma.strategy.Entrant;
import java.io.IOException;

/** Writes what was found out of a strategy by letting it play; null is what is not known. */
final class ClassificationWriter {

    private ClassificationWriter() {}

    /** Writes the fields; none for a strategy that cannot be judged because it refuses the games. */
    static void write(JsonWriter json, Entrant entrant) throws IOException {
        var game = Classification.judgedIn(entrant.strategy(), Games.PRISON_YEARS);
        var classification = Classification.of(entrant, Games.PRISON_YEARS);
        if (game.isEmpty() || classification.isEmpty()) {
            return;
        }
        Classification found = classification.get();
        json.field("judgedIn", game.get().name());
        json.field("nice", found.nice());
        verdict(json, "retaliating", found.isRetaliating(), found.provocable());
        verdict(json, "forgiving", found.isForgiving(), found.forgiving());
        json.object("rules", () -> {
            json.field("provocable", found.provocable());
            json.field("forgiving", found.forgiving());
        });
        json.field(
                "automatonStates", found.states().isPresent() ? found.states().getAsInt() : Double.NaN);
    }

    private static void verdict(JsonWriter json, String name, boolean isSo, double share) throws IOException {
        if (Double.isNaN(share)) {
            json.field(name, share);
        } else {
            json.field(name, isSo);
        }
    }
}
