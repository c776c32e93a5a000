package dilemma.strategy;

import dilemma.game.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule told as states with a transform around it: each of its states is one of the rule and one of the transform.
 *
 * @param inner the rule that proposes; it goes on from what was really played
 * @param layer what the transform adds
 */
record Layered<S, X>(StochasticMachine<S> inner, Layer<X> layer) implements StochasticMachine<Layered.State<S, X>> {

    /**
     * Where both are.
     *
     * @param inner the state of the rule
     * @param own the state of the transform
     */
    record State<S, X>(S inner, X own) {}

    /** Returns a rule with a transform around it; the rule itself where that lets every proposal stand. */
    static StochasticMachine<?> of(StochasticMachine<?> inner, Layer<?> layer) {
        return layer.equals(Layer.NOTHING) ? inner : new Layered<>(inner, layer);
    }

    @Override
    public State<S, X> start() {
        return new State<>(inner.start(), layer.start());
    }

    @Override
    public double cooperation(State<S, X> state) {
        return layer.reply(state.own).cooperation(inner.cooperation(state.inner));
    }

    @Override
    public Map<State<S, X>, Double> next(State<S, X> state, Outcome outcome) {
        X own = layer.after(state.own, outcome);
        Map<State<S, X>, Double> next = new LinkedHashMap<>();
        inner.next(state.inner, outcome)
                .forEach((proposing, probability) -> next.put(new State<>(proposing, own), probability));
        return next;
    }

    @Override
    public boolean isSeedFaithful(State<S, X> state) {
        return inner.isSeedFaithful(state.inner)
                && layer.reply(state.own).isSeedFaithful(inner.cooperation(state.inner));
    }
}
