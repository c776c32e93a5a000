package dilemma.metrics;

import dilemma.game.Objective;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * How sure the first place is: the share of 10,000 resamples of the repetitions, drawn with replacement, in which each
 * entrant is first (Efron 1979). Where several are first with exactly equal values, they share it.
 */
public final class Bootstrap {

    private static final int RESAMPLES = 10_000;

    /** Resamples are drawn a hundred at a time, each hundred with numbers of its own: so threads can share them out. */
    private static final int PARTS = 100;

    private Bootstrap() {}

    /** Who does numbered parts of a task, on as many threads as there are. */
    @FunctionalInterface
    public interface Parallel {

        /** Does parts 0 to {@code parts - 1}, in any order, and returns when all are done. */
        void forEach(int parts, IntConsumer part);
    }

    /**
     * Returns each entrant's probability of being first by score.
     *
     * @param scores what the entrants got, at least two repetitions
     * @param objective which scores are better
     * @param address where the random numbers come from
     * @param parallel shares out the work
     */
    public static double[] byScore(Scores scores, Objective objective, Seed address, Parallel parallel) {
        return firsts(scores, objective, address, parallel, drawn -> {
            double[] values = new double[scores.entrants()];
            for (int e = 0; e < values.length; e++) {
                values[e] = scores.weighted(e, drawn);
            }
            return values;
        });
    }

    /** Returns each entrant's probability of being first by the median of its scores; as {@link #byScore}. */
    public static double[] byMedian(Scores scores, Objective objective, Seed address, Parallel parallel) {
        WeightedMedian[] medians = new WeightedMedian[scores.entrants()];
        Arrays.setAll(medians, e -> new WeightedMedian(scores.of(e)));
        return firsts(
                scores,
                objective,
                address,
                parallel,
                drawn -> Arrays.stream(medians)
                        .mapToDouble(median -> median.of(drawn))
                        .toArray());
    }

    /** Computes the entrants' values from how often each repetition was drawn. */
    private interface Resample {
        double[] values(int[] drawn);
    }

    private static double[] firsts(
            Scores scores, Objective objective, Seed address, Parallel parallel, Resample resample) {
        double[][] firsts = new double[PARTS][scores.entrants()];
        parallel.forEach(PARTS, part -> draw(scores, objective, address.child(part).stream(), resample, firsts[part]));
        double[] shares = new double[scores.entrants()];
        for (double[] part : firsts) {
            for (int e = 0; e < shares.length; e++) {
                shares[e] += part[e];
            }
        }
        return Arrays.stream(shares).map(count -> count / RESAMPLES).toArray();
    }

    private static void draw(
            Scores scores, Objective objective, RandomSource random, Resample resample, double[] firsts) {
        int n = scores.repetitions();
        int[] drawn = new int[n];
        for (int i = 0; i < RESAMPLES / PARTS; i++) {
            Arrays.fill(drawn, 0);
            for (int k = 0; k < n; k++) {
                drawn[random.nextInt(n)]++;
            }
            share(resample.values(drawn), objective, firsts);
        }
    }

    private static void share(double[] values, Objective objective, double[] firsts) {
        double leader = values[0];
        int ties = 0;
        for (double value : values) {
            if (objective.isBetter(value, leader)) {
                leader = value;
                ties = 0;
            }
            ties += value == leader ? 1 : 0;
        }
        for (int e = 0; e < values.length; e++) {
            firsts[e] += values[e] == leader ? 1.0 / ties : 0;
        }
    }
}
