package dilemma.exact;

/**
 * The variance of a payoff total, turn by turn.
 *
 * <p>With S the sum of the payoffs before a turn and r that of the turn, each less its mean, the variance grows by
 * E[r<sup>2</sup>] + 2 E[S r]. All is centred on every turn, so that nothing large is taken from anything large.
 */
final class Spread {

    private final double[] payoffs;
    private double variance;

    /**
     * Begins before the first turn.
     *
     * @param payoffs by outcome
     */
    Spread(double[] payoffs) {
        this.payoffs = payoffs;
    }

    /** Returns the variance of the total of all turns so far. */
    double variance() {
        return Math.max(0, variance);
    }

    /**
     * Takes a turn, and returns by how much each outcome pays more on it than the mean.
     *
     * @param frequencies by outcome, its probability
     * @param sums by outcome, E[S; outcome]
     */
    double[] accept(double[] frequencies, double[] sums) {
        double[] deviations = deviations(frequencies);
        for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
            double deviation = deviations[outcome];
            variance += deviation * (frequencies[outcome] * deviation + 2 * sums[outcome]);
        }
        return deviations;
    }

    /** Returns the deviations from the mean of a turn; where all outcomes pay the same, they are exactly 0. */
    private double[] deviations(double[] frequencies) {
        double base = payoffs[0];
        for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
            base = frequencies[outcome] > 0 ? payoffs[outcome] : base;
        }
        double mean = base;
        for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
            mean += frequencies[outcome] * (payoffs[outcome] - base);
        }
        double[] deviations = new double[JointChain.OUTCOMES];
        for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
            deviations[outcome] = payoffs[outcome] - mean;
        }
        return deviations;
    }
}
