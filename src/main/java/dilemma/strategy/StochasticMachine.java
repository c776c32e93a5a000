package dilemma.strategy;

import dilemma.game.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule told as states, from which chance may choose the way on: what is played in each state, and with which
 * probabilities each outcome leads where (Rabin 1963, Probabilistic automata).
 *
 * <p>What a rule told so remembers of a match is its state and nothing else. Where every outcome leads to one state it
 * is a {@link StateMachine}.
 *
 * @param <S> a state: an immutable value, such as a record or an enum, that equals another exactly if the rule goes on
 *     in the same way from both
 */
public interface StochasticMachine<S> {

    /** Returns two states of which the first has a probability; one alone where it is certain, or both are the same. */
    static <S> Map<S, Double> either(S first, double probability, S second) {
        if (probability == 1 || first.equals(second)) {
            return Map.of(first, 1.0);
        }
        if (probability == 0) {
            return Map.of(second, 1.0);
        }
        Map<S, Double> states = new LinkedHashMap<>();
        states.put(first, probability);
        states.put(second, 1 - probability);
        return states;
    }

    /** Returns the state in which the first turn is played. */
    S start();

    /** Returns the probability of playing C in a state, in [0, 1]. */
    double cooperation(S state);

    /**
     * Returns the states in which the next turn may be played, each with its probability. Given the state and the
     * outcome, where it leads does not depend on anything else.
     *
     * @param state the state of this turn
     * @param outcome how this turn came out as the player remembers it, its own move first
     * @return at least one state, in an order that is always the same; the probabilities are positive and sum to 1
     */
    Map<S, Double> next(S state, Outcome outcome);

    /**
     * Returns whether whoever comes to a state can make the player's move from the player's random numbers: for a turn
     * in this state the player takes exactly one number u if the probability of C is neither 0 nor 1, plays C if and
     * only if u is below it, and takes no other number, neither for the move nor for the way here.
     */
    boolean isSeedFaithful(S state);
}
