package dilemma.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All states from which one outcome leads on alike: to the same next states with the same probabilities. */
final class Fan {

    /** By outcome, what it adds to n_DC - n_CD. */
    private static final int[] SHIFTS = {0, -1, 1, 0};

    private final Ways ways;

    /** The last turn on which it carried something. */
    private int latest;

    private int[] states = new int[1];
    private double[] made = new double[1];
    private int size;

    private Fan(Ways ways) {
        this.ways = ways;
    }

    /** Returns, by state, its fans. */
    static List<List<Fan>> all(JointChain chain) {
        Map<Ways, Fan> fans = new HashMap<>();
        List<List<Fan>> all = new ArrayList<>();
        for (int state = 0; state < chain.states(); state++) {
            List<Fan> own = new ArrayList<>();
            for (int row = JointChain.OUTCOMES * state; row < JointChain.OUTCOMES * (state + 1); row++) {
                if (chain.made()[row] > 0) {
                    Fan fan = fans.computeIfAbsent(Ways.of(chain, row), Fan::new);
                    fan.add(state, chain.made()[row]);
                    own.add(fan);
                }
            }
            all.add(own);
        }
        return all;
    }

    private void add(int state, double probability) {
        if (size == states.length) {
            states = Arrays.copyOf(states, 2 * size);
            made = Arrays.copyOf(made, 2 * size);
        }
        states[size] = state;
        made[size++] = probability;
    }

    /**
     * Carries differences over a turn, unless it has done so.
     *
     * @param turn the number of the turn, from 1
     * @param now the differences before
     * @param then takes the differences after
     * @param gathered is used on the way
     */
    void carry(int turn, Bands now, Bands then, Band gathered) {
        if (turn == latest) {
            return;
        }
        latest = turn;
        gathered.clear();
        for (int i = 0; i < size; i++) {
            gathered.add(now.of(states[i]), made[i]);
        }
        gathered.shift(SHIFTS[ways.outcome]);
        for (int i = 0; i < ways.next.length; i++) {
            then.reached(ways.next[i]).add(gathered, ways.probability[i]);
        }
    }

    /** Where an outcome leads. */
    private static final class Ways {

        private final int outcome;
        private final int[] next;
        private final double[] probability;

        private Ways(int outcome, int[] next, double[] probability) {
            this.outcome = outcome;
            this.next = next;
            this.probability = probability;
        }

        private static Ways of(JointChain chain, int row) {
            int from = chain.first()[row];
            int to = chain.first()[row + 1];
            return new Ways(
                    row % JointChain.OUTCOMES,
                    Arrays.copyOfRange(chain.next(), from, to),
                    Arrays.copyOfRange(chain.probability(), from, to));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ways that
                    && outcome == that.outcome
                    && Arrays.equals(next, that.next)
                    && Arrays.equals(probability, that.probability);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * outcome + Arrays.hashCode(next)) + Arrays.hashCode(probability);
        }
    }
}
