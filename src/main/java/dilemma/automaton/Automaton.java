package dilemma.automaton;

import dilemma.game.Outcome;
import dilemma.strategy.Decimal;
import dilemma.strategy.Setting;
import dilemma.strategy.StateMachine;
import dilemma.strategy.Strategy;
import java.util.Arrays;
import java.util.Optional;

/**
 * A finite automaton that plays: a probability of C in each state, and another state after each outcome (Moore 1956;
 * Rubinstein 1986). It is a rule {@linkplain StateMachine told as states}, in integers.
 *
 * <p>States are numbered from 0. The outcome is that of the moves as the player remembers them, its own first; after a
 * slip its own move is the one that was made, so that all four outcomes lead on from every state. The rule's player
 * draws one number u exactly on the turns on which the probability is neither 0 nor 1, and plays C if and only if u is
 * below it: whoever walks through the states and draws likewise makes the same moves from the same seed.
 */
public final class Automaton {

    /** The most states that an automaton may have: 4,096. */
    public static final int MOST_STATES = 1 << 12;

    private static final int OUTCOMES = Outcome.values().length;

    private final int start;

    /** By state. */
    private final double[] cooperation;

    /** By state and the index of the outcome, all outcomes of a state side by side. */
    private final int[] next;

    /**
     * Makes an automaton.
     *
     * @param start the state in which the first turn is played
     * @param cooperation the probability of C in each state, in [0, 1]; from 1 to {@link #MOST_STATES} of them
     * @param next the states after CC, CD, DC and DD in state 0, then those in state 1, and so on
     * @throws IllegalArgumentException if there are too few or too many states, or a number is out of range
     */
    public Automaton(int start, double[] cooperation, int[] next) {
        if (cooperation.length < 1 || cooperation.length > MOST_STATES) {
            throw new IllegalArgumentException(
                    "an automaton has from 1 to " + MOST_STATES + " states, but was given " + cooperation.length);
        }
        if (next.length != OUTCOMES * cooperation.length) {
            throw new IllegalArgumentException("there must be " + OUTCOMES + " next states for each of "
                    + cooperation.length + " states, but are " + next.length + " in all");
        }
        this.start = checked(start, cooperation.length);
        this.cooperation = Arrays.stream(cooperation).map(Automaton::checked).toArray();
        this.next = Arrays.stream(next)
                .map(state -> checked(state, cooperation.length))
                .toArray();
    }

    private static int checked(int state, int states) {
        if (state < 0 || state >= states) {
            throw new IllegalArgumentException("states are from 0 to " + (states - 1) + ", but one is " + state);
        }
        return state;
    }

    private static double checked(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "a probability of C must be from 0 to 1, but was " + Decimal.shown(probability));
        }
        return probability + 0.0; // so that -0 is 0
    }

    /**
     * Returns a rule in integers; empty where more than {@link #MOST_STATES} states are reached.
     *
     * <p>Only states that can be reached are there, numbered in the order in which they are: breadth-first from the
     * start, which is 0, by CC, CD, DC and DD.
     */
    public static <S> Optional<Automaton> of(StateMachine<S> machine) {
        return new Exploration<>(machine).explore();
    }

    /**
     * Returns a strategy in integers, as it plays in a match; empty where it is not told as states, or reaches more
     * than {@link #MOST_STATES}.
     *
     * @throws IllegalArgumentException if the strategy refuses the game
     */
    public static Optional<Automaton> of(Strategy strategy, Setting setting) {
        return strategy.machine(setting).flatMap(machine -> of(machine));
    }

    /** Returns how many states there are. */
    public int states() {
        return cooperation.length;
    }

    /** Returns the state in which the first turn is played. */
    public int start() {
        return start;
    }

    /** Returns the probability of playing C in a state, in [0, 1]. */
    public double cooperation(int state) {
        return cooperation[state];
    }

    /** Returns the state of the next turn, after a turn in a state that had this outcome. */
    public int after(int state, Outcome outcome) {
        return next[OUTCOMES * state + outcome.index()];
    }

    /**
     * Returns the smallest automaton that plays the same, after slips too. It is the only one: its states are numbered
     * in the order in which they are reached, as by {@link #of(StateMachine)}.
     */
    public Automaton minimised() {
        return of(new Quotient(this)).orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Automaton that
                && start == that.start
                && Arrays.equals(cooperation, that.cooperation)
                && Arrays.equals(next, that.next);
    }

    @Override
    public int hashCode() {
        return (31 * start + Arrays.hashCode(cooperation)) * 31 + Arrays.hashCode(next);
    }

    @Override
    public String toString() {
        return "automaton of " + states() + " states: start " + start + ", cooperation " + Arrays.toString(cooperation)
                + ", next " + Arrays.toString(next);
    }
}
