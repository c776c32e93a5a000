package dilemma.exact;

import java.util.Arrays;
import java.util.Optional;

/**
 * Solves for the visits to the states of one component: one state after the other is eliminated, and what went through
 * it goes past it (Grassmann, Taksar and Heyman 1985).
 *
 * <p>Nothing is ever subtracted, so that all numbers keep their leading digits, however rare a transition is
 * (O'Cinneide 1993). The state with the fewest ways through it goes first (Markowitz 1957). When each state leads to a
 * quarter of those that are left, these are {@linkplain DenseElimination taken together}.
 */
final class Elimination {

    /** The most states: 16,384. */
    private static final int MOST_STATES = 1 << 14;

    /** The most steps until then: 2<sup>28</sup>. */
    private static final long MOST_STEPS = 1L << 28;

    /** The most states that may be left then: 2,500. */
    private static final int MOST_DENSE = 2500;

    private final Remainder remainder;

    /** By state, the probability that the component is left. */
    private final double[] exits;

    /** By state, how many visits are expected that come from elsewhere. */
    private final double[] inflow;

    /** By state, the probability that it was left when it was eliminated. */
    private final double[] leaving;

    /** By state, those that led to it then, and with which probabilities. */
    private final int[][] before;

    private final double[][] entering;

    /** The states in the order of their elimination. */
    private final int[] order;

    private int eliminated;

    private Elimination(Remainder remainder, double[] exits, double[] inflow) {
        this.remainder = remainder;
        this.exits = exits;
        this.inflow = inflow;
        this.leaving = new double[exits.length];
        this.before = new int[exits.length][];
        this.entering = new double[exits.length][];
        this.order = new int[exits.length];
    }

    /**
     * Returns the expected visits, in proportion only where the component is never left; empty where that takes too
     * many steps.
     *
     * @param remainder the transitions within the component, which is used up
     * @param exits by state, the probability of leaving the component, which is used up
     * @param inflow by state, the expected visits that come from outside it, which is used up
     */
    static Optional<double[]> visits(Remainder remainder, double[] exits, double[] inflow) {
        if (exits.length > MOST_STATES) {
            return Optional.empty();
        }
        Elimination elimination = new Elimination(remainder, exits, inflow);
        while (remainder.isSparse() && remainder.steps() <= MOST_STEPS) {
            elimination.eliminate(remainder.fewest());
        }
        return remainder.states() <= MOST_DENSE ? Optional.of(elimination.substitute()) : Optional.empty();
    }

    private void eliminate(int state) {
        order[eliminated++] = state;
        SparseRow row = remainder.row(state);
        leaving[state] = row.sum() + exits[state];
        before[state] = remainder.before(state);
        entering[state] = new double[before[state].length];
        for (int i = 0; i < before[state].length; i++) {
            int from = before[state][i];
            entering[state][i] = remainder.bypass(from, state, leaving[state]);
            exits[from] += entering[state][i] * (exits[state] / leaving[state]);
        }
        for (int i = 0; i < row.size(); i++) {
            inflow[row.next(i)] += inflow[state] * (row.probability(i) / leaving[state]);
        }
        remainder.remove(state);
    }

    private double[] substitute() {
        double[] visits = visitsOfRemainder();
        for (int i = eliminated - 1; i >= 0; i--) {
            int state = order[i];
            visits[state] = visits(state, visits) / leaving[state];
        }
        return visits;
    }

    /** Returns, by state, the visits to those that have not been eliminated, 0 for the others. */
    private double[] visitsOfRemainder() {
        int[] states = remainder.left();
        double[] solution = DenseElimination.visits(remainder.dense(states), at(states, exits), at(states, inflow));
        double[] visits = new double[exits.length];
        for (int i = 0; i < states.length; i++) {
            visits[states[i]] = solution[i];
        }
        return visits;
    }

    private static double[] at(int[] states, double[] numbers) {
        return Arrays.stream(states).mapToDouble(state -> numbers[state]).toArray();
    }

    private double visits(int state, double[] visits) {
        double sum = inflow[state];
        for (int i = 0; i < before[state].length; i++) {
            sum += visits[before[state][i]] * entering[state][i];
        }
        return sum;
    }
}
