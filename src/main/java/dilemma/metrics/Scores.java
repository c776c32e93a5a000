package dilemma.metrics;

import java.util.Arrays;

/**
 * What the entrants got in each repetition: payoff totals and what they are divided by.
 *
 * <p>The divisor is the number of turns where every turn counts the same, and the number of matches where every match
 * does (the total is then that of the matches' averages).
 */
public final class Scores {

    private final double[][] totals;
    private final double[][] divisors;

    /** Makes room for so many entrants and repetitions. */
    public Scores(int entrants, int repetitions) {
        totals = new double[entrants][repetitions];
        divisors = new double[entrants][repetitions];
    }

    /** Sets what an entrant got in one repetition. */
    public void set(int entrant, int repetition, double total, double divisor) {
        totals[entrant][repetition] = total;
        divisors[entrant][repetition] = divisor;
    }

    /** Returns the number of entrants. */
    public int entrants() {
        return totals.length;
    }

    /** Returns the number of repetitions. */
    public int repetitions() {
        return totals[0].length;
    }

    double total(int entrant, int repetition) {
        return totals[entrant][repetition];
    }

    double divisor(int entrant, int repetition) {
        return divisors[entrant][repetition];
    }

    /** Returns an entrant's score over all repetitions: all its totals divided by all its divisors. */
    public double overall(int entrant) {
        double total = 0;
        double divisor = 0;
        for (int r = 0; r < repetitions(); r++) {
            total += totals[entrant][r];
            divisor += divisors[entrant][r];
        }
        return total / divisor;
    }

    /** Returns an entrant's score in each repetition. */
    public double[] of(int entrant) {
        double[] scores = new double[repetitions()];
        Arrays.setAll(scores, r -> totals[entrant][r] / divisors[entrant][r]);
        return scores;
    }

    /** Returns the median of an entrant's scores; the mean of the middle two where their number is even. */
    public double median(int entrant) {
        double[] sorted = of(entrant);
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Returns the standard deviation of an entrant's scores, with n - 1; NaN with one repetition. */
    public double standardDeviation(int entrant) {
        Moments moments = new Moments();
        Arrays.stream(of(entrant)).forEach(moments::add);
        return moments.standardDeviation();
    }

    /**
     * Returns the standard error of an entrant's score over all repetitions: the ratio estimator, from the spread of
     * total - score × divisor (Cochran 1977, section 2.11). NaN with one repetition; exactly 0 where all repetitions
     * are equal.
     *
     * @param score the ratio of all totals to all divisors
     */
    public double standardError(int entrant, double score) {
        int n = repetitions();
        Moments divisor = new Moments();
        Moments residual = new Moments();
        for (int r = 0; r < n; r++) {
            divisor.add(divisors[entrant][r]);
            residual.add(totals[entrant][r] - score * divisors[entrant][r]);
        }
        return residual.standardDeviation() / Math.sqrt(n) / divisor.mean();
    }
}
