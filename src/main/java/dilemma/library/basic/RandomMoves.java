package dilemma.library.basic;

import dilemma.game.Outcome;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates with a fixed probability on every turn, whatever happens. The probability is its only state.
 *
 * <p>The fifteenth of <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 *
 * @param p the probability of cooperating, in [0, 1]
 */
public record RandomMoves(double p) implements StateRule<Double> {

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
    public Double start() {
        return p;
    }

    @Override
    public double cooperation(Double probability) {
        return probability;
    }

    @Override
    public Double after(Double probability, Outcome outcome) {
        return probability;
    }
}
