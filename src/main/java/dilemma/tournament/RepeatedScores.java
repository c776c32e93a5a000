package dilemma.tournament;

import dilemma.game.Objective;
import dilemma.metrics.Bootstrap;
import dilemma.metrics.Estimate;
import dilemma.metrics.Field;
import dilemma.metrics.Origin;
import dilemma.metrics.Scores;
import dilemma.random.Seed;
import java.util.Arrays;
import java.util.List;

/**
 * How sure scores are of which each repetition gives one.
 *
 * <p>What was computed is in every repetition what it is on average, and so adds nothing to the error of a score. How
 * far a repetition is from the mean it tells by itself: that is added to what is seen of the others.
 */
final class RepeatedScores implements Precision {

    private final TournamentDefinition definition;
    private final Scores scores;
    private final Field field;

    /** By entrant, the variance of what goes into its score in a repetition from pairings that were computed. */
    private final double[] computed;

    /** Whether the repetitions could differ, and can so tell something of the uncertainty. */
    private final boolean chance;

    private final Bootstrap.Parallel parallel;

    RepeatedScores(
            TournamentDefinition definition,
            Scores scores,
            Field field,
            List<Known> known,
            boolean isPlayed,
            Bootstrap.Parallel parallel) {
        this.parallel = parallel;
        this.definition = definition;
        this.scores = scores;
        this.field = field;
        this.computed = new double[field.size()];
        known.stream().filter(Known::isComputed).forEach(this::addVariance);
        this.chance = isPlayed && definition.isRandom() && definition.repetitions() > 1;
    }

    private void addVariance(Known pair) {
        computed[pair.pairing().firstSeat()] += pair.firstSpread().variance();
        if (!pair.pairing().isSelfPlay()) {
            computed[pair.pairing().secondSeat()] += pair.secondSpread().variance();
        }
    }

    @Override
    public double score(int entrant) {
        return scores.overall(entrant);
    }

    @Override
    public Estimate estimate(int entrant, double score) {
        return switch (field.origin(entrant)) {
            case SIMULATED -> Estimate.of(scores, entrant, score, chance);
            case EXACT -> Estimate.exact(score, Math.sqrt(computed[entrant]) / scores.divisor(entrant, 0));
            case MIXED ->
                Estimate.of(scores, entrant, score, chance)
                        .withVariance(computed[entrant] / StrictMath.pow(scores.divisor(entrant, 0), 2));
        };
    }

    @Override
    public double[] probabilityFirst() {
        if (!chance) {
            double[] none = new double[field.size()];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        Seed address = new Addresses(definition.seed(), definition.entrants()).bootstrap();
        Objective objective = definition.conditions().game().objective();
        return definition.rankBy() == RankBy.SCORE
                ? Bootstrap.byScore(scores, objective, address, parallel)
                : Bootstrap.byMedian(scores, objective, address, parallel);
    }

    @Override
    public List<Double> scores(int entrant) {
        return field.origin(entrant) == Origin.SIMULATED ? scores.list(entrant) : List.of();
    }
}
