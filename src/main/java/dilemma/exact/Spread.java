package dilemma.exact;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The variance of a payoff total, turn by turn.
 *
 * <p>With S the sum of the payoffs before a turn and r that of the turn, each less its mean, the variance grows by
 * E[r<sup>2</sup>] + 2 E[S r]; for this E[S; state] is carried along. All is centred on every turn, so that nothing
 * large is taken from anything large.
 */
final class Spread implements Consumer<double[]> {

    private final JointChain chain;
    private final double[] payoffs;
    private final double[] deviations = new double[JointChain.OUTCOMES];

    /** By state, the expected sum so far where the match is in it. */
    private double[] now;

    private double[] then;
    private double variance;

    /**
     * Begins before the first turn.
     *
     * @param chain the chain of the match
     * @param payoffs by outcome
     */
    Spread(JointChain chain, double[] payoffs) {
        this.chain = chain;
        this.payoffs = payoffs;
        this.now = new double[chain.states()];
        this.then = new double[chain.states()];
    }

    /** Returns the variance of the total of all turns so far. */
    double variance() {
        return Math.max(0, variance);
    }

    /** Takes a turn, given the distribution over the states. */
    @Override
    public void accept(double[] distribution) {
        centre(distribution);
        Arrays.fill(then, 0);
        for (int state = 0; state < distribution.length; state++) {
            if (distribution[state] != 0) {
                play(state, distribution[state]);
            }
        }
        double[] before = now;
        now = then;
        then = before;
    }

    private void play(int state, double probability) {
        int row = JointChain.OUTCOMES * state;
        for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
            double made = chain.made()[row + outcome];
            double deviation = deviations[outcome];
            variance += made * deviation * (probability * deviation + 2 * now[state]);
            carry(row + outcome, made * (now[state] + deviation * probability));
        }
    }

    private void carry(int outcome, double amount) {
        for (int link = chain.first()[outcome]; link < chain.first()[outcome + 1]; link++) {
            then[chain.next()[link]] += amount * chain.probability()[link];
        }
    }

    /** Sets the deviations from the mean of this turn; where all outcomes pay the same, they are exactly 0. */
    private void centre(double[] distribution) {
        double[] frequencies = frequencies(distribution);
        double base = payoffs[0];
        for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
            base = frequencies[outcome] > 0 ? payoffs[outcome] : base;
        }
        double mean = base;
        for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
            mean += frequencies[outcome] * (payoffs[outcome] - base);
        }
        for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
            deviations[outcome] = payoffs[outcome] - mean;
        }
    }

    private double[] frequencies(double[] distribution) {
        double[] frequencies = new double[JointChain.OUTCOMES];
        for (int i = 0; i < chain.made().length; i++) {
            frequencies[i % JointChain.OUTCOMES] += distribution[i / JointChain.OUTCOMES] * chain.made()[i];
        }
        return frequencies;
    }
}
