package dilemma.exact;

import java.util.Arrays;

/**
 * Where probability goes on a turn of a chain: on to the next states, or out of sight.
 *
 * @param chain the chain
 * @param weights by state and outcome, the probability that the turn has this outcome and goes on
 * @param exits by state, the probability that it does not go on
 */
// arrays for speed; nobody compares two of these
@SuppressWarnings("ArrayRecordComponent")
record Flow(JointChain chain, double[] weights, double[] exits) {

    /**
     * Moves probability on by one turn.
     *
     * @param now by state, the probability before
     * @param then takes the probability after
     */
    void advance(double[] now, double[] then) {
        Arrays.fill(then, 0);
        for (int state = 0; state < now.length; state++) {
            if (now[state] != 0) {
                spread(state, now[state], then);
            }
        }
    }

    private void spread(int state, double amount, double[] then) {
        int row = JointChain.OUTCOMES * state;
        for (int outcome = row; outcome < row + JointChain.OUTCOMES; outcome++) {
            double part = amount * weights[outcome];
            for (int link = chain.first()[outcome]; link < chain.first()[outcome + 1]; link++) {
                then[chain.next()[link]] += part * chain.probability()[link];
            }
        }
    }
}
