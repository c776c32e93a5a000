package dilemma.exact;

import java.util.Arrays;

/**
 * A flow whose outcomes are forgotten: from each state the other states that may follow, each once, and the probability
 * that nothing does.
 *
 * <p>Those from a state are numbered from {@code first[state]} up to, not including, {@code first[state + 1]}. That a
 * state follows itself is left out: its probability is 1 less the others, which nobody needs to subtract.
 *
 * @param first by state, the first of its transitions; one more entry for the end
 * @param next by transition, the state that follows, another one
 * @param probability by transition, its probability, positive
 * @param exits by state, the probability that no other turn follows
 */
// arrays for speed; nobody compares two of these
@SuppressWarnings("ArrayRecordComponent")
record Transitions(int[] first, int[] next, double[] probability, double[] exits) {

    /**
     * Returns the transitions of a flow.
     *
     * @param flow the flow
     * @param continuation the probability that a turn is followed by another, were it for the match alone
     */
    static Transitions of(Flow flow, double continuation) {
        return new Gathering(flow, continuation).transitions();
    }

    /** Returns the number of states. */
    int states() {
        return exits.length;
    }

    /** Gathers the links between the same two states. */
    private static final class Gathering {

        private final Flow flow;
        private final double continuation;
        private final int[] first;
        private final int[] next;
        private final double[] probability;

        /** By state, the latest transition to it. */
        private final int[] known;

        private int size;

        private Gathering(Flow flow, double continuation) {
            this.flow = flow;
            this.continuation = continuation;
            this.first = new int[flow.chain().states() + 1];
            this.next = new int[flow.chain().links()];
            this.probability = new double[next.length];
            this.known = new int[flow.chain().states()];
            Arrays.fill(known, -1);
        }

        private Transitions transitions() {
            double[] exits = new double[flow.chain().states()];
            for (int state = 0; state < exits.length; state++) {
                gather(state);
                first[state + 1] = size;
                exits[state] = 1 - continuation + continuation * flow.exits()[state];
            }
            return new Transitions(first, Arrays.copyOf(next, size), Arrays.copyOf(probability, size), exits);
        }

        private void gather(int state) {
            int row = JointChain.OUTCOMES * state;
            for (int outcome = row; outcome < row + JointChain.OUTCOMES; outcome++) {
                double weight = continuation * flow.weights()[outcome];
                for (int link = flow.chain().first()[outcome];
                        link < flow.chain().first()[outcome + 1];
                        link++) {
                    add(state, flow.chain().next()[link], weight * flow.chain().probability()[link]);
                }
            }
        }

        private void add(int state, int following, double amount) {
            if (amount == 0 || following == state) {
                return;
            }
            if (known[following] < first[state]) {
                known[following] = size;
                next[size++] = following;
            }
            probability[known[following]] += amount;
        }
    }
}
