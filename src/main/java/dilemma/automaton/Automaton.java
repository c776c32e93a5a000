package dilemma.automaton;

import dilemma.game.Outcome;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import java.util.Arrays;
import java.util.Optional;

/**
 * A finite automaton that plays: a probability of C in each state, and another state after each outcome, or several
 * with their probabilities (Moore 1956; Rabin 1963; Rubinstein 1986). It is a rule {@linkplain StochasticMachine told
 * as states}, in integers.
 *
 * <p>States are numbered from 0. The outcome is that of the moves as the player remembers them, its own first; after a
 * slip its own move is the one that was made, so that all four outcomes lead on from every state.
 */
public final class Automaton {

    /** The most states that an automaton may have: 4,096. */
    public static final int MOST_STATES = 1 << 12;

    private final int start;

    /** By state. */
    private final double[] cooperation;

    private final Ways ways;
    private final boolean isSeedFaithful;

    private Automaton(int start, double[] cooperation, Ways ways, boolean isSeedFaithful) {
        this.start = start;
        this.cooperation = AutomatonCheck.probabilities(cooperation);
        this.ways = ways;
        this.isSeedFaithful = isSeedFaithful;
    }

    /**
     * Makes a {@linkplain #isSeedFaithful seed-faithful} automaton.
     *
     * @param start the state in which the first turn is played
     * @param cooperation the probability of C in each state, in [0, 1]; from 1 to {@link #MOST_STATES} of them
     * @param next the states after CC, CD, DC and DD in state 0, then those in state 1, and so on
     * @throws IllegalArgumentException if there are too few or too many states, or a number is out of range
     */
    public Automaton(int start, double[] cooperation, int[] next) {
        this(start, cooperation, Ways.certain(next), true);
        AutomatonCheck.table(start, cooperation.length, next);
    }

    /** Makes the automaton of an {@linkplain Exploration exploration}. */
    static Automaton explored(double[] cooperation, Ways ways, boolean isSeedFaithful) {
        return new Automaton(0, cooperation, ways, isSeedFaithful);
    }

    /**
     * Returns a rule in integers; empty where more than {@link #MOST_STATES} states are reached.
     *
     * <p>Only states that can be reached are there, numbered in the order in which they are: breadth-first from the
     * start, which is 0, by CC, CD, DC and DD.
     */
    public static <S> Optional<Automaton> of(StochasticMachine<S> machine) {
        return of(machine, MOST_STATES);
    }

    /**
     * Returns a strategy in integers, as it plays in a match; empty where it is not told as states, or reaches more
     * than {@link #MOST_STATES}.
     *
     * @throws IllegalArgumentException if the strategy refuses the game
     */
    public static Optional<Automaton> of(Strategy strategy, Setting setting) {
        return of(strategy, setting, MOST_STATES);
    }

    /**
     * Returns a strategy in integers, as it plays in a match; empty where it is not told as states, or reaches more
     * than so many.
     *
     * @param mostStates from 1 to {@link #MOST_STATES}
     * @throws IllegalArgumentException if the strategy refuses the game
     */
    public static Optional<Automaton> of(Strategy strategy, Setting setting, int mostStates) {
        return strategy.machine(setting).flatMap(machine -> of(machine, mostStates));
    }

    private static <S> Optional<Automaton> of(StochasticMachine<S> machine, int mostStates) {
        return new Exploration<>(machine, mostStates).explore();
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

    /**
     * Returns where a turn in a state may lead that had this outcome: the states of the next turn and their
     * probabilities.
     */
    public Ways ways() {
        return ways;
    }

    /**
     * Returns the state of the next turn, after a turn in a state that had this outcome.
     *
     * @throws IllegalStateException if chance may choose among several
     */
    public int after(int state, Outcome outcome) {
        return ways.only(state, outcome);
    }

    /** Returns whether every outcome leads from every state to one other alone. */
    public boolean isCertainOfItsWay() {
        return ways.areCertain();
    }

    /** Returns whether nothing at all is left to chance: neither a move nor the way on. */
    public boolean isDeterministic() {
        return isCertainOfItsWay() && Arrays.stream(cooperation).allMatch(p -> p == 0 || p == 1);
    }

    /**
     * Returns whether its player takes exactly one random number u on the turns on which the probability of C is
     * neither 0 nor 1, plays C if and only if u is below it, and takes no other number: whoever walks through the
     * states and draws likewise makes the same moves from the same seed.
     */
    public boolean isSeedFaithful() {
        return isSeedFaithful;
    }

    /**
     * Returns the smallest automaton that plays the same, after slips too; this one where chance chooses the way. It is
     * the only one: its states are numbered in the order in which they are reached, as by
     * {@link #of(StochasticMachine)}.
     */
    public Automaton minimised() {
        return isCertainOfItsWay() ? of(new Quotient(this)).orElseThrow() : this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Automaton that
                && start == that.start
                && isSeedFaithful == that.isSeedFaithful
                && Arrays.equals(cooperation, that.cooperation)
                && ways.equals(that.ways);
    }

    @Override
    public int hashCode() {
        return (31 * start + Arrays.hashCode(cooperation)) * 31 + ways.hashCode();
    }

    @Override
    public String toString() {
        return "automaton of " + states() + " states: start " + start + ", cooperation " + Arrays.toString(cooperation)
                + ", " + ways;
    }
}
