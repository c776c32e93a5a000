package dilemma.strategy;

import dilemma.game.Outcome;

/**
 * What a transform adds to a rule told as states: states of its own, and what it makes of a proposal in each.
 *
 * @param <X> a state of its own: an immutable value, as those of a {@link StochasticMachine}
 */
public interface Layer<X> {

    /** The layer that lets every proposal stand. */
    Layer<?> NOTHING = always(Reply.STANDS);

    /** Returns the layer that does the same with every proposal: its state is what it does. */
    static Layer<?> always(Reply reply) {
        return new Always(reply);
    }

    /** Returns the state in which the first turn is played. */
    X start();

    /** Returns what it makes of a proposal in a state. */
    Reply reply(X state);

    /**
     * Returns the state of the next turn.
     *
     * @param outcome how this turn came out as the player remembers it, its own move first
     */
    X after(X state, Outcome outcome);

    /** Keeps no count of anything. */
    record Always(Reply start) implements Layer<Reply> {

        @Override
        public Reply reply(Reply state) {
            return state;
        }

        @Override
        public Reply after(Reply state, Outcome outcome) {
            return state;
        }
    }
}
