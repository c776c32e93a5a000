package dilemma.library.axelrod1984;

import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that defects on the low random numbers: where it would cooperate with probability p it defects if the number
 * is below 1 - p.
 *
 * @param rule the same rule, which cooperates on the low numbers
 */
record LowDefects(Strategy rule) implements Strategy {

    @Override
    public Profile profile() {
        return rule.profile();
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return rule.newPlayer(setting, Draws.fromAbove(random));
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return rule.machine(setting).map(Mirrored::new);
    }

    /** The states of the rule, in which it cannot be told from the probability of C which numbers are those of C. */
    private record Mirrored<S>(StochasticMachine<S> inner) implements StochasticMachine<S> {

        @Override
        public S start() {
            return inner.start();
        }

        @Override
        public double cooperation(S state) {
            return inner.cooperation(state);
        }

        @Override
        public Map<S, Double> next(S state, Outcome outcome) {
            return inner.next(state, outcome);
        }

        @Override
        public boolean isSeedFaithful(S state) {
            double cooperation = cooperation(state);
            return (cooperation == 0 || cooperation == 1) && inner.isSeedFaithful(state);
        }
    }
}
