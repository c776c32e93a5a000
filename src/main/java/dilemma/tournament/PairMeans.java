package dilemma.tournament;

import dilemma.metrics.Estimate;
import dilemma.metrics.Student;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Scores where some pairs were repeated more often than others: the sum of what an entrant's pairs bring in the mean,
 * divided by the sum of what that is divided by. So a score is the mean of the pairs' means, weighted by turns (or by
 * matches, where every match counts the same).
 *
 * <p>The error is that of a ratio of sums of independent means (Cochran 1977, sections 2.11 and 5.4), its degrees of
 * freedom are those of Welch (1947) and Satterthwaite (1946).
 */
final class PairMeans implements Precision {

    private final List<PairSample> samples;
    private final double[] scores;
    private final double[] divisors;

    PairMeans(int entrants, List<PairSample> samples) {
        this.samples = samples;
        this.scores = new double[entrants];
        this.divisors = new double[entrants];
        for (int i = 0; i < entrants; i++) {
            double total = 0;
            for (PairSample sample : of(i)) {
                total += sample.total(i);
                divisors[i] += sample.divisor();
            }
            scores[i] = total / divisors[i];
        }
    }

    private List<PairSample> of(int entrant) {
        return samples.stream().filter(sample -> sample.isOf(entrant)).toList();
    }

    @Override
    public double score(int entrant) {
        return scores[entrant];
    }

    /** Returns how much the score of one entrant is above that of another, with its error. */
    Difference difference(int entrant, int other) {
        return error(sample -> variance(sample, entrant, other), scores[entrant] - scores[other]);
    }

    /** Returns the variance over repetitions of what a pair adds to the difference of two scores. */
    double variance(PairSample sample, int entrant, int other) {
        return variance(sample, new int[] {entrant, other}, new double[] {1, -1});
    }

    private double variance(PairSample sample, int[] entrants, double[] signs) {
        double first = 0;
        double second = 0;
        double divisor = 0;
        for (int k = 0; k < entrants.length; k++) {
            int i = entrants[k];
            if (sample.isOf(i)) {
                double times = signs[k] / divisors[i];
                first += sample.pairing().firstSeat() == i ? times : 0;
                second += sample.pairing().firstSeat() == i ? 0 : times;
                divisor -= times * scores[i];
            }
        }
        return first == 0 && second == 0 ? 0 : sample.variance(first, second, divisor);
    }

    private Difference error(ToDoubleFunction<PairSample> variances, double value) {
        double variance = 0;
        double freedom = 0;
        for (PairSample sample : samples) {
            double own = variances.applyAsDouble(sample) / sample.size();
            variance += own;
            freedom += sample.size() < 2 ? 0 : own * own / (sample.size() - 1);
        }
        double degrees = variance == 0 ? 1 : variance * variance / freedom;
        return new Difference(value, Math.sqrt(variance), (int) Math.max(1, Math.min(degrees, Integer.MAX_VALUE)));
    }

    /**
     * A difference of scores.
     *
     * @param value the difference
     * @param standardError of it
     * @param degrees of freedom of the error, at least 1
     */
    record Difference(double value, double standardError, int degrees) {

        /** Returns how far the true difference may be away, except with this probability. */
        double reach(double probability) {
            return standardError == 0 ? 0 : standardError * Student.quantile(1 - probability / 2, degrees);
        }
    }

    @Override
    public Estimate estimate(int entrant, double score) {
        ToDoubleFunction<PairSample> variances = sample -> variance(sample, new int[] {entrant}, new double[] {1});
        Difference error = error(variances, score);
        double sampled = 0;
        double computed = 0;
        for (PairSample sample : of(entrant)) {
            sampled += variances.applyAsDouble(sample);
            computed += sample.spread(entrant);
        }
        double deviation = Math.sqrt(sampled + computed / (divisors[entrant] * divisors[entrant]));
        return Estimate.of(score, error.standardError(), error.degrees(), deviation);
    }

    @Override
    public double[] probabilityFirst() {
        double[] none = new double[scores.length];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    @Override
    public List<Double> scores(int entrant) {
        return List.of();
    }
}
