package dilemma.library.basic;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates with a fixed probability on every turn, whatever happens.
 *
 * <p>The fifteenth of <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 *
 * @param p the probability of cooperating, in [0, 1]
 */
public record RandomMoves(double p) implements Strategy {

    /** Reads p, 0.5 by default. */
    public static RandomMoves of(Arguments given) {
        return new RandomMoves(given.probability("p", 0.5, "the probability of cooperating"));
    }

    @Override
    public Profile profile() {
        return Profile.of("random", "Random", Traits.memory(0).withStochastic(p > 0 && p < 1))
                .rule("Cooperates with a fixed probability on every turn, whatever happens.")
                .source("Axelrod 1980");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(random.nextBoolean(p));
    }
}
