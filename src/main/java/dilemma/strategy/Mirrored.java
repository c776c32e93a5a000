package dilemma.strategy;

import dilemma.game.Outcome;
import java.util.Map;

/**
 * A rule told as states that sees the opposite of its own moves.
 *
 * @param inner the rule
 */
record Mirrored<S>(StochasticMachine<S> inner) implements StochasticMachine<S> {

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
        return inner.next(state, Outcome.of(outcome.own().flipped(), outcome.partner()));
    }

    @Override
    public boolean isSeedFaithful(S state) {
        return inner.isSeedFaithful(state);
    }
}
