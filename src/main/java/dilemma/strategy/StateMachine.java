package dilemma.strategy;

import dilemma.game.Outcome;

/**
 * A rule told as states: what is played in each, and where each outcome leads from there (Moore 1956).
 *
 * <p>What a rule told so remembers of a match is its state and nothing else.
 *
 * @param <S> a state: an immutable value, such as a record or an enum, that equals another exactly if the rule goes on
 *     in the same way from both
 */
public interface StateMachine<S> {

    /** Returns the state in which the first turn is played. */
    S start();

    /** Returns the probability of playing C in a state, in [0, 1]. */
    double cooperation(S state);

    /**
     * Returns the state of the next turn.
     *
     * @param state the state of this turn
     * @param outcome how this turn came out as the player remembers it, its own move first
     */
    S after(S state, Outcome outcome);
}
