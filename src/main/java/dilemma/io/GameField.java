package dilemma.io;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The field {@code game}: a name, the donation game with its b and c, or four numbers with an objective. */
final class GameField {

    private static final List<String> NAMES =
            Games.all().stream().map(Game::name).toList();

    private GameField() {}

    /** Takes a game; the default one where there is none. */
    static Game read(Field field) {
        if (field.isObject()) {
            return read(field.object().orElseThrow());
        }
        if (field.isThere() && !field.isText()) {
            field.wrong("the name of a game, or an object with its numbers");
        }
        return field.isText() ? named(field) : Games.PRISON_YEARS;
    }

    private static Game named(Field name) {
        return name.oneOf(NAMES).flatMap(Games::named).orElse(Games.PRISON_YEARS);
    }

    private static Game read(Fields fields) {
        Game game = fields.has("name") ? parametric(fields) : custom(fields);
        fields.end();
        return game;
    }

    private static Game parametric(Fields fields) {
        Game game = named(fields.field("name"));
        if (!game.name().equals("donation")) {
            return game;
        }
        double benefit = fields.field("b").number().orElse(3);
        double cost = fields.field("c").number().orElse(1);
        if (!Double.isFinite(benefit - cost)) {
            fields.problem("the difference of b and c is too large for a number");
            return game;
        }
        return Games.donation(benefit, cost);
    }

    private static Game custom(Fields fields) {
        double reward = fields.required("R").number().orElse(0);
        double sucker = fields.required("S").number().orElse(0);
        double temptation = fields.required("T").number().orElse(0);
        double punishment = fields.required("P").number().orElse(0);
        Objective objective = fields.field("objective")
                .oneOf(List.of("maximise", "minimise"))
                .map(name -> Objective.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Objective.MAXIMISE);
        return Game.custom(new Payoffs(reward, sucker, temptation, punishment), objective);
    }

    /** Writes the game as a file may give it. */
    static void write(JsonWriter json, String field, Game game) throws IOException {
        Payoffs payoffs = game.payoffs();
        if (game.name().equals("donation")) {
            json.object(field, () -> {
                json.field("name", "donation");
                json.field("b", payoffs.temptation());
                json.field("c", 0 - payoffs.sucker());
            });
        } else if (Games.named(game.name()).isPresent()) {
            json.field(field, game.name());
        } else {
            json.object(field, () -> {
                json.field("R", payoffs.reward());
                json.field("S", payoffs.sucker());
                json.field("T", payoffs.temptation());
                json.field("P", payoffs.punishment());
                json.field("objective", game.objective().name().toLowerCase(Locale.ROOT));
            });
        }
    }
}
