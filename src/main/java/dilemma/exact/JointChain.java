package dilemma.exact;

import java.util.Optional;

/**
 * The Markov chain of the states of both players at the time of their choice, those that can be reached. State 0 is
 * that of the first turn.
 *
 * <p>For each state and outcome, side by side, there are links to the states of the next turn: those from
 * {@code first[4 * state + outcome]} up to, not including, {@code first[4 * state + outcome + 1]}. Outcomes are those
 * of the moves really made, the first player's first.
 *
 * @param states how many states there are
 * @param first by state and outcome, the first of its links; one more entry for the end
 * @param next by link, the state to which it leads
 * @param probability by link, its probability given the outcome, in (0, 1]
 * @param made by state and outcome, the probability that this is the outcome of a turn
 * @param peaceful by state and outcome, the probability that both choose C and this is the outcome
 * @param firstBetrays by state, the probability that the first player chooses D
 * @param secondBetrays by state, the probability that the second player chooses D
 */
// arrays for speed; nobody compares two of these
@SuppressWarnings("ArrayRecordComponent")
record JointChain(
        int states,
        int[] first,
        int[] next,
        double[] probability,
        double[] made,
        double[] peaceful,
        double[] firstBetrays,
        double[] secondBetrays)
        implements Turn {

    /** The number of outcomes of a turn. */
    static final int OUTCOMES = 4;

    /** Returns the chain of a match; empty where it has too many states or links. */
    static Optional<JointChain> of(Side first, Side second) {
        return new JointExploration(first, second).explore();
    }

    /** Returns the number of links. */
    int links() {
        return next.length;
    }

    /** Returns whether every state leads to one other alone, so that there is but one course. */
    boolean isCertain() {
        return links() == states;
    }

    /** Returns the chain as it is. */
    Flow everything() {
        return new Flow(this, made, new double[states]);
    }

    /** Returns the chain as long as nobody has chosen D. */
    Flow peace() {
        double[] exits = new double[states];
        for (int state = 0; state < states; state++) {
            exits[state] = firstBetrays[state] + (1 - firstBetrays[state]) * secondBetrays[state];
        }
        return new Flow(this, peaceful, exits);
    }

    @Override
    public int statesAfter() {
        return states;
    }

    @Override
    public void carry(double[][] amounts, double[][] factors, double[] next) {
        for (int state = 0; state < states; state++) {
            if (isAny(amounts, state)) {
                carry(state, amounts, factors, next);
            }
        }
    }

    private static boolean isAny(double[][] amounts, int state) {
        for (double[] amount : amounts) {
            if (amount[state] != 0) {
                return true;
            }
        }
        return false;
    }

    private void carry(int state, double[][] amounts, double[][] factors, double[] following) {
        for (int outcome = 0; outcome < OUTCOMES; outcome++) {
            int row = OUTCOMES * state + outcome;
            double amount = 0;
            for (int i = 0; i < amounts.length; i++) {
                amount += amounts[i][state] * factors[i][outcome];
            }
            if (made[row] != 0 && amount != 0) {
                carry(row, made[row] * amount, following);
            }
        }
    }

    private void carry(int outcome, double amount, double[] following) {
        int link = first[outcome];
        int end = first[outcome + 1];
        do {
            following[next[link]] += amount * probability[link];
        } while (++link < end);
    }

    @Override
    public double[] frequencies(double[] amounts) {
        double[] frequencies = new double[OUTCOMES];
        for (int state = 0; state < states; state++) {
            double amount = amounts[state];
            if (amount != 0) {
                for (int outcome = 0; outcome < OUTCOMES; outcome++) {
                    frequencies[outcome] += amount * made[OUTCOMES * state + outcome];
                }
            }
        }
        return frequencies;
    }
}
