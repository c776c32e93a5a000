package dilemma.tournament;

import dilemma.game.Objective;
import dilemma.game.Payoffs;
import dilemma.metrics.Bootstrap;
import dilemma.metrics.Count;
import dilemma.metrics.DominantEigenvector;
import dilemma.metrics.Estimate;
import dilemma.metrics.Field;
import dilemma.metrics.Matrix;
import dilemma.metrics.RuleCorrelation;
import dilemma.metrics.Scores;
import dilemma.metrics.Tally;
import dilemma.random.Seed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a result of what was counted: from the best to the worst, equal values in file order under one rank. */
final class Ranking {

    private final TournamentDefinition definition;
    private final Field field;
    private final Scores scores;
    private final Payoffs payoffs;
    private final Objective objective;

    /** Whether the repetitions could differ, and can so tell something of the uncertainty. */
    private final boolean chance;

    private Ranking(TournamentDefinition definition, Field field, Scores scores) {
        this.definition = definition;
        this.field = field;
        this.scores = scores;
        this.payoffs = definition.conditions().game().payoffs();
        this.objective = definition.conditions().game().objective();
        this.chance = definition.isRandom() && definition.repetitions() > 1;
    }

    static TournamentResult of(TournamentDefinition definition, Field field, Scores scores) {
        return new Ranking(definition, field, scores).result();
    }

    private TournamentResult result() {
        int n = field.size();
        double[] score = new double[n];
        Arrays.setAll(score, this::score);
        double[] value = new double[n];
        Arrays.setAll(value, i -> definition.rankBy() == RankBy.SCORE ? score[i] : scores.median(i));
        double[] success = Arrays.stream(score).map(objective::utility).toArray();

        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -objective.utility(value[i])))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] first = probabilityFirst();
        Matrix cooperation = field.cooperation();
        double[] jesus = DominantEigenvector.jesus(cooperation);
        double[] moses = DominantEigenvector.moses(cooperation);
        List<Standing> standings = Arrays.stream(order)
                .mapToObj(i -> standing(i, rank(value, i), score[i], first[i], jesus[i], moses[i]))
                .toList();
        Field ranked = field.reordered(i -> order[i]);
        return new TournamentResult(
                definition,
                standings,
                RuleCorrelation.of(field, success),
                ranked,
                ranked.payoff(payoffs),
                ranked.standardDeviation(),
                ranked.cooperation(),
                ranked.turns(),
                ranked.wins(definition.repetitions()));
    }

    private double score(int entrant) {
        return switch (definition.weigh()) {
            case TURNS -> {
                Tally doubled = field.doubled(entrant);
                yield total(doubled) / (doubled.turns() / 2.0);
            }
            case MATCHES -> scores.overall(entrant);
        };
    }

    private double total(Tally doubled) {
        return payoffs.total(
                doubled.get(Count.CC) / 2.0,
                doubled.get(Count.CD) / 2.0,
                doubled.get(Count.DC) / 2.0,
                doubled.get(Count.DD) / 2.0);
    }

    private int rank(double[] values, int entrant) {
        return 1
                + (int) Arrays.stream(values)
                        .filter(value -> objective.isBetter(value, values[entrant]))
                        .count();
    }

    private double[] probabilityFirst() {
        if (!chance) {
            double[] none = new double[field.size()];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        Seed address = new Addresses(definition.seed(), definition.entrants()).bootstrap();
        return definition.rankBy() == RankBy.SCORE
                ? Bootstrap.byScore(scores, objective, address)
                : Bootstrap.byMedian(scores, objective, address);
    }

    private Standing standing(int i, int rank, double score, double first, double jesus, double moses) {
        Tally doubled = field.doubled(i);
        Tally others = field.others(i);
        return new Standing(
                rank,
                definition.entrants().get(i),
                Estimate.of(scores, i, score, chance),
                first,
                total(doubled),
                doubled.get(Count.MATCHES) / 2,
                doubled.turns() / 2,
                others.get(Count.WON) / definition.repetitions(),
                doubled,
                others,
                jesus,
                moses,
                Arrays.stream(scores.of(i)).boxed().toList());
    }
}
