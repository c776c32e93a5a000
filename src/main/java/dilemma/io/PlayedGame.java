package dilemma.io;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import java.util.List;
import java.util.Locale;

/** The game as a result tells it: a name, four numbers, a unit and an objective. */
final class PlayedGame {

    private PlayedGame() {}

    /** Takes the field {@code game} of a result. */
    static Game read(Fields result) {
        return result.required("game").object().map(PlayedGame::game).orElse(Games.PRISON_YEARS);
    }

    private static Game game(Fields fields) {
        String name = fields.required("name").text().orElse("");
        Payoffs payoffs = new Payoffs(
                fields.required("R").number().orElse(0),
                fields.required("S").number().orElse(0),
                fields.required("T").number().orElse(0),
                fields.required("P").number().orElse(0));
        Objective objective = fields.required("objective")
                .oneOf(List.of("maximise", "minimise"))
                .map(word -> Objective.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Objective.MAXIMISE);
        return new Game(name, payoffs, objective, fields.required("unit").text().orElse(""));
    }
}
