package dilemma.match;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.function.Supplier;

/**
 * Somebody in a seat whose moves are chosen outside of the match.
 *
 * @param name the name under which they play
 * @param choice is asked for the move once on every turn
 */
public record Person(String name, Supplier<Move> choice) implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("person", name, Traits.unbounded());
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> choice.get();
    }
}
