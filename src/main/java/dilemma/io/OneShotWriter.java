package dilemma.io;

import dilemma.game.Dominance;
import dilemma.game.Equilibria;
import dilemma.game.Game;
import dilemma.game.MixedEquilibrium.Range;
import dilemma.game.OneShotAnalysis;
import dilemma.game.Outcome;
import dilemma.game.SmallestContinuation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the analysis of a one-shot game as a document of its own. */
public final class OneShotWriter {

    private OneShotWriter() {}

    /**
     * Writes a game with its analysis.
     *
     * @param version the program's version
     */
    public static void write(JsonWriter json, Game game, String version) throws IOException {
        OneShotAnalysis analysis = OneShotAnalysis.of(game);
        json.object(() -> {
            json.field("schemaVersion", Header.VERSION);
            json.field("kind", "game");
            json.field("version", version);
            GameWriter.write(json, "game", game);
            json.object("analysis", () -> write(json, analysis));
        });
    }

    private static void write(JsonWriter json, OneShotAnalysis analysis) throws IOException {
        write(json, analysis.dominance());
        json.object("equilibria", () -> write(json, analysis.equilibria()));
        write(json, "efficient", analysis.efficient());
        json.field("dilemma", analysis.isDilemma());
        json.field("rewardsLastingCooperation", analysis.rewardsLastingCooperation());
        json.object("smallestContinuation", () -> {
            Optional<SmallestContinuation> smallest = analysis.smallestContinuation();
            json.field(
                    "grimTrigger",
                    smallest.map(SmallestContinuation::grimTrigger).orElse(Double.NaN));
            json.field(
                    "titForTat", smallest.map(SmallestContinuation::titForTat).orElse(Double.NaN));
        });
    }

    private static void write(JsonWriter json, Optional<Dominance> dominance) throws IOException {
        if (dominance.isEmpty()) {
            json.field("dominance", Double.NaN);
            return;
        }
        json.object("dominance", () -> {
            json.field("move", dominance.get().move().name());
            json.field("strict", dominance.get().strict());
        });
    }

    private static void write(JsonWriter json, Equilibria equilibria) throws IOException {
        write(json, "pure", equilibria.pure());
        json.list(
                "mixed",
                equilibria.mixed(),
                mixed -> json.object(() -> {
                    write(json, "first", mixed.first());
                    write(json, "second", mixed.second());
                }));
    }

    private static void write(JsonWriter json, String field, Range cooperation) throws IOException {
        json.list(field, cooperation.least(), cooperation.most());
    }

    private static void write(JsonWriter json, String field, List<Outcome> outcomes) throws IOException {
        json.flat(field, outcomes, outcome -> json.value(outcome.name()));
    }
}
