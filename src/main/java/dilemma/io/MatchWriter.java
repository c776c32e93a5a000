package dilemma.io;

import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.match.MatchRecord;
import dilemma.tournament.MatchFault;
import dilemma.tournament.TournamentDefinition;
import java.io.IOException;
import java.util.List;

/** Writes one match as a JSON document. */
public final class MatchWriter {

    private MatchWriter() {}

    /**
     * Returns a match as JSON.
     *
     * @param definition the tournament of the two that it belongs to, for game, rules and seed
     * @param match the moves
     * @param first the name of the first player
     * @param second the name of the second player
     * @param faults what players from outside did wrong
     * @param version the version of the program
     */
    public static String text(
            TournamentDefinition definition,
            MatchRecord match,
            String first,
            String second,
            List<MatchFault> faults,
            String version) {
        Payoffs payoffs = definition.conditions().game().payoffs();
        return JsonWriter.text(json -> json.object(() -> {
            json.field("schemaVersion", Header.VERSION);
            json.field("kind", "match");
            json.field("version", version);
            GameWriter.write(json, "game", definition.conditions().game());
            json.field("seed", definition.seed());
            json.field("repetition", definition.repetitions());
            json.field("turns", match.turns());
            player(json, "first", first, match.first(), match, payoffs);
            player(json, "second", second, match.second(), match.swapped(), payoffs);
            ProgramsWriter.write(json, definition.entrants(), faults);
        }));
    }

    private static void player(
            JsonWriter json, String field, String name, String moves, MatchRecord seen, Payoffs payoffs)
            throws IOException {
        double[] counts = new double[Outcome.values().length];
        for (int turn = 1; turn <= seen.turns(); turn++) {
            counts[seen.outcome(turn).index()]++;
        }
        json.object(field, () -> {
            json.field("name", name);
            json.field("moves", moves);
            json.field("total", payoffs.total(counts[0], counts[1], counts[2], counts[3]));
            if (seen.firstDefection() > 0) {
                json.field("firstDefection", seen.firstDefection());
            } else {
                json.field("firstDefection", Double.NaN);
            }
        });
    }
}
