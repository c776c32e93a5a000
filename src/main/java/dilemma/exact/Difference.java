package dilemma.exact;

import java.util.Arrays;

/**
 * The distribution of n_DC - n_CD: how much more often the first player defects against cooperation than the second.
 */
final class Difference {

    /** The most turns: 1,000. */
    static final int MOST_TURNS = 1000;

    /** The most numbers that are held at a time: 2<sup>22</sup>. */
    private static final double MOST_NUMBERS = 0x1p22;

    /** By outcome, what it adds. */
    private static final int[] SHIFTS = {0, -1, 1, 0};

    private final JointChain chain;
    private final int turns;

    /** By state, the number of differences: from -turns to turns. */
    private final int width;

    private Layer now;
    private Layer then;

    private Difference(JointChain chain, int turns) {
        this.chain = chain;
        this.turns = turns;
        this.width = 2 * turns + 1;
        this.now = new Layer(chain.states(), width);
        this.then = new Layer(chain.states(), width);
        now.reach(0, turns, turns);
        now.probability[turns] = 1;
    }

    /**
     * Returns who leads after so many turns; unknown where these are more than {@link #MOST_TURNS}, or more than
     * 4,194,304 numbers would have to be held, or more than 2<sup>31</sup> steps to be computed.
     */
    static Lead lead(JointChain chain, int turns) {
        boolean isSmall = turns <= MOST_TURNS
                && (2.0 * turns + 1) * chain.states() <= MOST_NUMBERS
                && (double) turns * turns * chain.links() <= Effort.MOST_STEPS;
        return isSmall ? lead(new Difference(chain, turns).play(), turns) : Lead.UNKNOWN;
    }

    private static Lead lead(double[] distribution, int turns) {
        double first = 0;
        double second = 0;
        for (int difference = 1; difference <= turns; difference++) {
            first += distribution[turns + difference];
            second += distribution[turns - difference];
        }
        return new Lead(first, distribution[turns], second);
    }

    /** Returns the probability of each difference, from -turns at 0 to turns. */
    private double[] play() {
        for (int turn = 0; turn < turns; turn++) {
            then.clear();
            for (int state = 0; state < chain.states(); state++) {
                if (now.low[state] <= now.high[state]) {
                    advance(state);
                }
            }
            Layer before = now;
            now = then;
            then = before;
        }
        return now.sums();
    }

    private void advance(int state) {
        for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
            int row = JointChain.OUTCOMES * state + outcome;
            for (int link = chain.first()[row]; link < chain.first()[row + 1]; link++) {
                carry(state, chain.next()[link], SHIFTS[outcome], chain.made()[row] * chain.probability()[link]);
            }
        }
    }

    private void carry(int from, int to, int shift, double probability) {
        int low = now.low[from];
        int high = now.high[from];
        then.reach(to, low + shift, high + shift);
        double[] source = now.probability;
        double[] target = then.probability;
        int offset = (to - from) * width + shift;
        for (int i = from * width + low; i <= from * width + high; i++) {
            target[i + offset] += probability * source[i];
        }
    }

    /** The joint distribution of state and difference on one turn. */
    private static final class Layer {

        private final int width;

        /** By state and difference, side by side. */
        private final double[] probability;

        /** By state, the lowest and the highest place of a difference that is possible. */
        private final int[] low;

        private final int[] high;

        private Layer(int states, int width) {
            this.width = width;
            this.probability = new double[states * width];
            this.low = new int[states];
            this.high = new int[states];
            Arrays.fill(low, width);
            Arrays.fill(high, -1);
        }

        private void reach(int state, int lowest, int highest) {
            low[state] = Math.min(low[state], lowest);
            high[state] = Math.max(high[state], highest);
        }

        private void clear() {
            for (int state = 0; state < low.length; state++) {
                if (low[state] <= high[state]) {
                    Arrays.fill(probability, state * width + low[state], state * width + high[state] + 1, 0);
                }
                low[state] = width;
                high[state] = -1;
            }
        }

        private double[] sums() {
            double[] sums = new double[width];
            for (int i = 0; i < probability.length; i++) {
                sums[i % width] += probability[i];
            }
            return sums;
        }
    }
}
