package dilemma.analysis;

/**
 * Bounds how likely a mean is to lie far out (Chernoff 1952): the chance that the mean of n independent draws reaches m
 * is at most the n-th power of the least of E exp(θ (X - m)) over θ.
 *
 * <p>The bound holds for every distribution, rare events too, where the normal approximation fails; and its exponent is
 * the right one, so that little is lost.
 */
final class ChernoffBound {

    /** How steep θ may get, times the range of X: beyond it the bound is far below any level. */
    private static final double STEEPEST = 500;

    private static final int HALVINGS = 60;

    private final long[] counts;
    private final double mean;

    /**
     * @param counts how often 0, 1, … were drawn
     * @param mean the mean in question
     */
    private ChernoffBound(long[] counts, double mean) {
        this.counts = counts;
        this.mean = mean;
    }

    /**
     * Bounds the probability that the mean of a sample is at least as far out, on either side, as the one given.
     *
     * <p>The distribution is known from a sample too: one more draw of the least and of the greatest number stands for
     * what that may have missed.
     *
     * @param counts how often 0, 1, … were drawn in a large sample
     * @param mean the mean of another sample
     * @param size the number of draws that the comparison of the two is worth
     */
    static double probability(long[] counts, double mean, double size) {
        long[] smoothed = counts.clone();
        smoothed[0]++;
        smoothed[counts.length - 1]++;
        ChernoffBound bound = new ChernoffBound(smoothed, mean);
        return Math.min(1, 2 * StrictMath.pow(bound.moment(bound.steepness()), size));
    }

    /** Returns E exp(θ (X - m)). */
    private double moment(double steepness) {
        double sum = 0;
        double draws = 0;
        for (int k = 0; k < counts.length; k++) {
            sum += counts[k] * StrictMath.exp(steepness * (k - mean));
            draws += counts[k];
        }
        return sum / draws;
    }

    /** Returns the θ at which that is least; it is convex, so its slope changes its sign only there. */
    private double steepness() {
        double high = STEEPEST / counts.length;
        double low = -high;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (slope(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double slope(double steepness) {
        double slope = 0;
        for (int k = 0; k < counts.length; k++) {
            slope += counts[k] * (k - mean) * StrictMath.exp(steepness * (k - mean));
        }
        return slope;
    }
}
