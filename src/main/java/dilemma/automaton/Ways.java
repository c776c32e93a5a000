package dilemma.automaton;

import dilemma.game.Outcome;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where each outcome leads from each state of an automaton: to one state, or to several with their probabilities.
 *
 * <p>All ways stand in a row: those from state 0 after CC, after CD, DC, DD, then those from state 1, and so on. The
 * ways after an outcome are those from {@link #from} up to, not including, {@link #to}.
 */
public final class Ways {

    static final int OUTCOMES = Outcome.values().length;

    /** By state and outcome, side by side, the first of its ways; one more entry for the end. */
    private final int[] first;

    private final int[] states;
    private final double[] probabilities;

    Ways(int[] first, int[] states, double[] probabilities) {
        this.first = first.clone();
        this.states = states.clone();
        this.probabilities = probabilities.clone();
    }

    /** Returns those that lead to these states for sure, one for each state and outcome. */
    static Ways certain(int[] next) {
        double[] one = new double[next.length];
        Arrays.fill(one, 1);
        return new Ways(IntStream.rangeClosed(0, next.length).toArray(), next, one);
    }

    /** Returns the number of the first way from a state after an outcome. */
    public int from(int state, Outcome outcome) {
        return first[OUTCOMES * state + outcome.index()];
    }

    /** Returns the number after that of the last way from a state after an outcome. */
    public int to(int state, Outcome outcome) {
        return first[OUTCOMES * state + outcome.index() + 1];
    }

    /** Returns the state to which a way leads. */
    public int state(int way) {
        return states[way];
    }

    /** Returns the probability of a way, in (0, 1]. */
    public double probability(int way) {
        return probabilities[way];
    }

    boolean areCertain() {
        return states.length == first.length - 1;
    }

    int only(int state, Outcome outcome) {
        if (!areCertain()) {
            throw new IllegalStateException("chance chooses the way, so that there may be more than one");
        }
        return states[OUTCOMES * state + outcome.index()];
    }

    /** Returns the next states by state and outcome, side by side, where every way is certain. */
    int[] table() {
        return states.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ways that
                && Arrays.equals(first, that.first)
                && Arrays.equals(states, that.states)
                && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(states) + Arrays.hashCode(probabilities);
    }

    @Override
    public String toString() {
        return areCertain()
                ? "next " + Arrays.toString(states)
                : "next " + Arrays.toString(states) + " with " + Arrays.toString(probabilities) + " from "
                        + Arrays.toString(first);
    }
}
