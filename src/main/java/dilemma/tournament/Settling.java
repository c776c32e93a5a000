package dilemma.tournament;

import dilemma.game.Objective;
import dilemma.metrics.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Repeats until neighbours in the standings are separated, or every pair that matters was repeated as often as it may
 * be.
 *
 * <p>The standings are looked at again and again, and at each look all neighbours are compared. So that the whole order
 * is right with the confidence that is asked for, its complement is shared out: the kth look may err with 1 / (k (k +
 * 1)) of it, which makes 1 for all looks, and at a look each pair of neighbours with an equal part (Bonferroni). Two
 * neighbours are separated where Student's interval of their difference at that level leaves out 0.
 *
 * <p>Between looks only pairs are repeated that have a part in a difference that is still open, each as often as is
 * best for a sum of independent means: in proportion to the standard deviation of its part (Neyman 1934). Together they
 * are repeated about as often again as they were before.
 */
final class Settling {

    /** How often a pair is repeated before the first look. */
    private static final int FIRST = 32;

    /**
     * A pair seems to matter little if it rarely shows what it can do: it counts for at least this share of the most.
     */
    private static final double LEAST_SHARE = 0.05;

    private final TournamentDefinition definition;
    private final List<PairSample> samples;

    /** The samples that can be repeated. */
    private final List<PairSample> open;

    private PairMeans means;
    private int looks;

    /** The entrants, by number, from the best to the worst at the last look. */
    private int[] order = {};

    private List<Gap> gaps = List.of();

    Settling(TournamentDefinition definition, List<PairSample> known, List<PairSample> open) {
        this.definition = definition;
        this.samples = new ArrayList<>(known);
        this.samples.addAll(open);
        this.open = List.copyOf(open);
        this.means = new PairMeans(0, List.of());
    }

    /** Returns how often each pair is to be repeated next: all zero where there is no more to be done. */
    int[] next() {
        if (open.stream().allMatch(sample -> sample.size() == 0) && !open.isEmpty()) {
            int[] first = new int[open.size()];
            Arrays.fill(first, Math.min(FIRST, definition.repetitions()));
            return first;
        }
        look();
        return more();
    }

    private void look() {
        looks++;
        int entrants = definition.entrants().size();
        means = new PairMeans(entrants, samples);
        Objective objective = definition.conditions().game().objective();
        order = Order.descending(entrants, i -> objective.utility(means.score(i)));
        double mistake =
                (1 - definition.confidence().orElseThrow()) / (looks * (looks + 1.0)) / Math.max(1, entrants - 1);
        gaps = IntStream.range(1, entrants)
                .mapToObj(i -> gap(order[i - 1], order[i], mistake))
                .toList();
    }

    private Gap gap(int better, int worse, double mistake) {
        PairMeans.Difference difference = means.difference(better, worse);
        if (difference.value() == 0 && difference.standardError() == 0) {
            return new Gap(better, worse, Gap.State.TIED);
        }
        boolean separated = Math.abs(difference.value()) > difference.reach(mistake);
        return new Gap(better, worse, separated ? Gap.State.SEPARATED : Gap.State.OPEN);
    }

    /** Shares out as many repetitions as those that matter had before. */
    private int[] more() {
        double[] weights = weights();
        double had = 0;
        double all = 0;
        for (int p = 0; p < weights.length; p++) {
            had += weights[p] > 0 ? open.get(p).size() : 0;
            all += weights[p];
        }
        int[] more = new int[weights.length];
        for (int p = 0; p < more.length; p++) {
            double wanted = all == 0 ? 0 : Math.ceil(2 * had * weights[p] / all);
            int size = open.get(p).size();
            more[p] = (int) Math.max(0, Math.min(wanted, definition.repetitions()) - size);
        }
        return Arrays.stream(more).allMatch(count -> count == 0) ? doubled(weights) : more;
    }

    /** Where the best share of each was had already: those that matter once more as often. */
    private int[] doubled(double[] weights) {
        return IntStream.range(0, weights.length)
                .map(p -> weights[p] == 0
                        ? 0
                        : Math.min(
                                open.get(p).size(),
                                definition.repetitions() - open.get(p).size()))
                .toArray();
    }

    /** Returns how much each pair matters: the standard deviation of its part in all open differences. */
    private double[] weights() {
        List<Gap> unsure =
                gaps.stream().filter(gap -> gap.state() == Gap.State.OPEN).toList();
        double[] weights = open.stream()
                .mapToDouble(sample -> Math.sqrt(sum(unsure, gap -> means.variance(sample, gap.better(), gap.worse()))))
                .toArray();
        double most = Arrays.stream(weights).max().orElse(0);
        for (int p = 0; p < weights.length; p++) {
            PairSample sample = open.get(p);
            boolean matters = unsure.stream().anyMatch(gap -> sample.isOf(gap.better()) || sample.isOf(gap.worse()));
            weights[p] = matters ? Math.max(weights[p], LEAST_SHARE * most) : 0;
        }
        return weights;
    }

    private static double sum(List<Gap> gaps, ToDoubleFunction<Gap> figure) {
        return gaps.stream().mapToDouble(figure).sum();
    }

    /** Returns the scores at the last look. */
    PairMeans means() {
        return means;
    }

    /** Returns how sure the ranks are. */
    Settlement settlement() {
        int n = definition.entrants().size();
        double[][] repetitions = new double[n][n];
        Arrays.stream(repetitions).forEach(row -> Arrays.fill(row, Double.NaN));
        for (PairSample sample : samples) {
            repetitions[sample.pairing().firstSeat()][sample.pairing().secondSeat()] = sample.size();
            repetitions[sample.pairing().secondSeat()][sample.pairing().firstSeat()] = sample.size();
        }
        return new Settlement(
                definition.confidence().orElseThrow(),
                looks,
                gaps,
                Matrix.of(n, (i, j) -> repetitions[order[i]][order[j]]));
    }
}
