package dilemma.metrics;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * What the entrants got in each repetition: payoff totals and what they are divided by.
 *
 * <p>The divisor is the number of turns where every turn counts the same, and the number of matches where every match
 * does (the total is then that of the matches' averages).
 */
public final class Scores {

    private final double[][] totals;

    /** By entrant, the divisor of its first repetition, which is that of all unless their length is left to chance. */
    private final double[] usual;

    /** By entrant and repetition where they are not all alike, else null. */
    private final double[][] divisors;

    /** Makes room for so many entrants and repetitions. */
    public Scores(int entrants, int repetitions) {
        totals = new double[entrants][repetitions];
        usual = new double[entrants];
        divisors = new double[entrants][];
    }

    /** Sets what an entrant got in one repetition; the first comes first. */
    public void set(int entrant, int repetition, double total, double divisor) {
        totals[entrant][repetition] = total;
        if (repetition == 0) {
            usual[entrant] = divisor;
        }
        double[] own = divisors[entrant];
        if (own == null && divisor != usual[entrant]) {
            own = new double[repetitions()];
            Arrays.fill(own, usual[entrant]);
            divisors[entrant] = own;
        }
        if (own != null) {
            own[repetition] = divisor;
        }
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

    /** Returns what an entrant's total in a repetition is divided by. */
    public double divisor(int entrant, int repetition) {
        double[] own = divisors[entrant];
        return own == null ? usual[entrant] : own[repetition];
    }

    /** Returns an entrant's score over all repetitions: all its totals divided by all its divisors. */
    public double overall(int entrant) {
        double total = 0;
        double divisor = 0;
        for (int r = 0; r < repetitions(); r++) {
            total += totals[entrant][r];
            divisor += divisor(entrant, r);
        }
        return total / divisor;
    }

    /** Returns an entrant's score over repetitions, each of which counts so many times. */
    double weighted(int entrant, int[] times) {
        double total = 0;
        double divisor = 0;
        for (int r = 0; r < times.length; r++) {
            total += times[r] * total(entrant, r);
            divisor += times[r] * divisor(entrant, r);
        }
        return total / divisor;
    }

    /** Returns an entrant's score in each repetition. */
    public double[] of(int entrant) {
        double[] scores = new double[repetitions()];
        Arrays.setAll(scores, r -> totals[entrant][r] / divisor(entrant, r));
        return scores;
    }

    /** Returns an entrant's score in each repetition, as a list that keeps no numbers of its own. */
    public List<Double> list(int entrant) {
        return new AbstractList<>() {
            @Override
            public Double get(int repetition) {
                return totals[entrant][repetition] / divisor(entrant, repetition);
            }

            @Override
            public int size() {
                return repetitions();
            }
        };
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
            divisor.add(divisor(entrant, r));
            residual.add(totals[entrant][r] - score * divisor(entrant, r));
        }
        return residual.standardDeviation() / Math.sqrt(n) / divisor.mean();
    }
}
