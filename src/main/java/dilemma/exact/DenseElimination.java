package dilemma.exact;

/**
 * Solves for the visits to states that lead to many others, as {@link Elimination} does.
 *
 * <p>The states are eliminated from the last to the first.
 */
final class DenseElimination {

    private final double[][] rows;
    private final double[] exits;
    private final double[] inflow;

    /** By state, the probability that it was left when it was eliminated. */
    private final double[] leaving;

    private DenseElimination(double[][] rows, double[] exits, double[] inflow) {
        this.rows = rows;
        this.exits = exits;
        this.inflow = inflow;
        this.leaving = new double[exits.length];
    }

    /**
     * Returns the expected visits; where the states are never left, in proportion only, the first having 1.
     *
     * @param rows from each state to each other, the probability; on the diagonal anything
     * @param exits by state, the probability of leaving them all
     * @param inflow by state, the expected visits that come from outside
     */
    static double[] visits(double[][] rows, double[] exits, double[] inflow) {
        DenseElimination elimination = new DenseElimination(rows, exits, inflow);
        for (int state = exits.length - 1; state >= 0; state--) {
            elimination.eliminate(state);
        }
        return elimination.substitute();
    }

    private void eliminate(int state) {
        double[] row = rows[state];
        leaving[state] = exits[state];
        for (int next = 0; next < state; next++) {
            leaving[state] += row[next];
        }
        for (int before = 0; before < state; before++) {
            bypass(rows[before], row, state, rows[before][state] / leaving[state]);
            exits[before] += rows[before][state] / leaving[state] * exits[state];
        }
        bypass(inflow, row, state, inflow[state] / leaving[state]);
    }

    private static void bypass(double[] numbers, double[] row, int length, double factor) {
        if (factor != 0) {
            for (int next = 0; next < length; next++) {
                numbers[next] += factor * row[next];
            }
        }
    }

    private double[] substitute() {
        double[] visits = new double[exits.length];
        for (int state = 0; state < visits.length; state++) {
            double sum = inflow[state];
            for (int before = 0; before < state; before++) {
                sum += visits[before] * rows[before][state];
            }
            visits[state] = leaving[state] == 0 ? 1 : sum / leaving[state];
        }
        return visits;
    }
}
