package dilemma.tournament;

import dilemma.game.Objective;
import dilemma.game.Payoffs;
import dilemma.metrics.Count;
import dilemma.metrics.DominantEigenvector;
import dilemma.metrics.Estimate;
import dilemma.metrics.Field;
import dilemma.metrics.Matrix;
import dilemma.metrics.RuleCorrelation;
import dilemma.metrics.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes a result of what was counted: from the best to the worst, equal values in file order under one rank. */
final class Ranking {

    private final TournamentDefinition definition;
    private final Field played;
    private final Field field;
    private final double repetitions;
    private final Precision precision;
    private final Payoffs payoffs;
    private final Objective objective;

    /**
     * Prepares.
     *
     * @param played what was counted of all matches
     * @param field what rates and scores are made of: the same, unless some pairs were repeated more often than others
     * @param repetitions how many repetitions are in the field
     */
    Ranking(TournamentDefinition definition, Field played, Field field, double repetitions, Precision precision) {
        this.definition = definition;
        this.played = played;
        this.field = field;
        this.repetitions = repetitions;
        this.precision = precision;
        this.payoffs = definition.conditions().game().payoffs();
        this.objective = definition.conditions().game().objective();
    }

    TournamentResult result(Optional<Settlement> settlement) {
        int n = field.size();
        double[] score = new double[n];
        Arrays.setAll(score, this::score);
        Estimate[] estimates = new Estimate[n];
        Arrays.setAll(estimates, i -> precision.estimate(i, score[i]));
        double[] value = new double[n];
        Arrays.setAll(value, i -> definition.rankBy() == RankBy.SCORE ? score[i] : estimates[i].median());
        double[] success = Arrays.stream(score).map(objective::utility).toArray();

        int[] order = Order.descending(n, i -> objective.utility(value[i]));
        double[] first = precision.probabilityFirst();
        Matrix cooperation = field.cooperation();
        double[] jesus = DominantEigenvector.jesus(cooperation);
        double[] moses = DominantEigenvector.moses(cooperation);
        List<Standing> standings = Arrays.stream(order)
                .mapToObj(i -> standing(i, rank(value, i), estimates[i], first[i], jesus[i], moses[i]))
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
                isEndless()
                        ? Matrix.of(n, (i, j) -> Double.NaN)
                        : played.reordered(i -> order[i]).turns(),
                ranked.wins(repetitions),
                settlement,
                List.of());
    }

    private double score(int entrant) {
        return switch (definition.weigh()) {
            case TURNS -> {
                Tally doubled = field.doubled(entrant);
                yield total(doubled) / (doubled.turns() / 2.0);
            }
            case MATCHES -> precision.score(entrant);
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

    /** Returns whether matches have no end, and so no number of turns and no totals. */
    private boolean isEndless() {
        return definition.endings().get(0).isEndless();
    }

    private Standing standing(int i, int rank, Estimate estimate, double first, double jesus, double moses) {
        Tally all = played.doubled(i);
        Tally doubled = field.doubled(i);
        Tally others = field.others(i);
        return new Standing(
                rank,
                definition.entrants().get(i),
                estimate,
                field.origin(i),
                first,
                isEndless() ? Double.NaN : total(all),
                isEndless() ? Double.NaN : total(doubled) / (doubled.get(Count.MATCHES) / 2),
                all.get(Count.MATCHES) / 2,
                isEndless() ? Double.NaN : all.turns() / 2,
                others.get(Count.WON) / repetitions,
                doubled,
                others,
                jesus,
                moses,
                precision.scores(i));
    }
}
