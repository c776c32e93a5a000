package dilemma.io;

import dilemma.tournament.ExpectedMatch;
import java.io.IOException;

/** Writes what a match comes to on average as a JSON document. */
public final class ExpectedMatchWriter {

    private ExpectedMatchWriter() {}

    /**
     * Returns a match as JSON; what is not computed is null.
     *
     * @param version the version of the program
     */
    public static String text(ExpectedMatch match, String version) {
        return JsonWriter.text(json -> json.object(() -> {
            json.field("schemaVersion", Header.VERSION);
            json.field("kind", "expectedMatch");
            json.field("version", version);
            GameWriter.write(json, "game", match.game());
            MatchFields.write(
                    json,
                    "match",
                    match.definition().endings(),
                    match.definition().conditions());
            json.field("turns", Double.isInfinite(match.turns()) ? Double.NaN : match.turns());
            player(json, "first", match.first());
            player(json, "second", match.second());
        }));
    }

    private static void player(JsonWriter json, String field, ExpectedMatch.Player player) throws IOException {
        json.object(field, () -> {
            json.field("name", player.name());
            json.field("score", player.perTurn());
            json.field("standardDeviation", player.standardDeviation());
            json.field("winProbability", player.winning());
            json.field("cooperation", player.cooperation());
            OutcomeFields.write(json, player.counts());
        });
    }
}
