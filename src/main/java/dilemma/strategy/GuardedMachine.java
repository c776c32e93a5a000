package dilemma.strategy;

import dilemma.game.Outcome;
import java.util.Map;

/** The states of a strategy from elsewhere, whose probabilities are checked. */
record GuardedMachine<S>(Guard guard, StochasticMachine<S> inner) implements StochasticMachine<S> {

    /** By how much probabilities may miss a sum of 1. */
    private static final double ROUNDING = 1e-9;

    @Override
    public S start() {
        return guard.answer(() -> "the state in which it starts", inner::start);
    }

    @Override
    public double cooperation(S state) {
        double probability =
                guard.<Double>answer(() -> "the probability of C in state " + state, () -> inner.cooperation(state));
        if (!(probability >= 0 && probability <= 1)) {
            throw guard.broken("gave " + probability, () -> "the probability of C in state " + state);
        }
        return probability;
    }

    @Override
    public Map<S, Double> next(S state, Outcome outcome) {
        Map<S, Double> next = guard.answer(() -> asked(state, outcome), () -> inner.next(state, outcome));
        double sum = 0;
        for (double probability : next.values()) {
            sum += probability > 0 ? probability : Double.NaN;
        }
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            throw guard.broken("gave probabilities that are not positive with a sum of 1", () -> asked(state, outcome));
        }
        return next;
    }

    @Override
    public boolean isSeedFaithful(S state) {
        return guard.<Boolean>answer(
                () -> "whether chance can be seen in state " + state, () -> inner.isSeedFaithful(state));
    }

    private static String asked(Object state, Outcome outcome) {
        return "the states after state " + state + " and " + outcome;
    }
}
