package dilemma.strategy;

import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import java.util.Map;

/**
 * A rule told as states: what is played in each, and where each outcome leads from there (Moore 1956).
 *
 * <p>Unless it says otherwise, its player draws a number exactly on the turns on which the probability of C is neither
 * 0 nor 1. A player that is asked for the first time in mid-match catches up: it goes through all that it can see.
 *
 * @param <S> a state
 */
public interface StateMachine<S> extends StochasticMachine<S> {

    /**
     * Returns the state of the next turn.
     *
     * @param state the state of this turn
     * @param outcome how this turn came out as the player remembers it, its own move first
     */
    S after(S state, Outcome outcome);

    /**
     * Returns a player that goes through the states. One that is asked for the first time in mid-match goes through all
     * that it can see of it.
     */
    default Player walk(RandomSource random) {
        return new Walk<>(this, random);
    }

    @Override
    default Map<S, Double> next(S state, Outcome outcome) {
        return Map.of(after(state, outcome), 1.0);
    }

    @Override
    default boolean isSeedFaithful(S state) {
        return true;
    }
}
