package dilemma.io;

import dilemma.game.Game;
import dilemma.game.OneShotAnalysis;
import dilemma.game.Payoffs;
import java.io.IOException;
import java.util.Locale;

/** Writes games as results describe them. */
public final class GameWriter {

    private GameWriter() {}

    /** Writes a field that describes a game: its name, its numbers, what they count, and its kind. */
    public static void write(JsonWriter json, String field, Game game) throws IOException {
        Payoffs payoffs = game.payoffs();
        json.object(field, () -> {
            json.field("name", game.name());
            json.field("R", payoffs.reward());
            json.field("S", payoffs.sucker());
            json.field("T", payoffs.temptation());
            json.field("P", payoffs.punishment());
            json.field("unit", game.unit());
            json.field("objective", game.objective().name().toLowerCase(Locale.ROOT));
            json.field("class", OneShotAnalysis.of(game).kind().id());
        });
    }
}
