package dilemma.analysis;

import dilemma.metrics.Count;
import dilemma.metrics.Tally;
import dilemma.tournament.Measure;
import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;
import java.util.Objects;

/**
 * What came out for a measure.
 *
 * @param value the figure
 * @param standardError of it; 0 where nothing was left to chance, NaN where it is not known: with one repetition, and
 *     of a measure whose spread is not followed
 */
public record Measurement(double value, double standardError) {

    /** The standard error of a median of normal values, in that of their mean: √(π/2). */
    private static final double MEDIAN = Math.sqrt(Math.PI / 2);

    /** Measures an entrant over all its matches. */
    static Measurement of(Measure measure, TournamentResult result, Standing standing) {
        double repetitions = result.definition().repetitions();
        double error = result.definition().isRandom() ? standing.estimate().standardError() : 0;
        double unknown = result.definition().isRandom() ? Double.NaN : 0;
        return switch (measure) {
            case RANK -> new Measurement(standing.rank(), Double.NaN);
            case COOPERATION -> new Measurement(standing.cooperation(), unknown);
            case SCORE -> new Measurement(standing.estimate().score(), error);
            case MEDIAN -> new Measurement(standing.estimate().median(), error * MEDIAN);
            case TOTAL -> new Measurement(standing.total() / repetitions, error * standing.turns() / repetitions);
            case PER_MATCH -> new Measurement(standing.perMatch(), error * standing.turns() / standing.matches());
            case WINS -> new Measurement(standing.wins(), unknown);
            case EIGEN_JESUS -> new Measurement(standing.eigenJesus(), unknown);
            case EIGEN_MOSES -> new Measurement(standing.eigenMoses(), unknown);
        };
    }

    /** Measures all entrants together: each counts by its turns. Their standard error is not followed. */
    static Measurement ofAll(Measure measure, TournamentResult result) {
        double sum = 0;
        double turns = 0;
        for (Standing standing : result.standings()) {
            sum += standing.turns() * of(measure, result, standing).value();
            turns += standing.turns();
        }
        return new Measurement(sum / turns, result.definition().isRandom() ? Double.NaN : 0);
    }

    /**
     * Measures an entrant over its matches with one partner, both by their place in the standings; NaN where they never
     * met.
     */
    static Measurement of(Measure measure, TournamentResult result, int row, int column) {
        double turns = result.turns().at(row, column);
        if (turns == 0) {
            return new Measurement(Double.NaN, Double.NaN);
        }
        Tally tally = Objects.requireNonNull(result.field().between(row, column));
        double seats = row == column ? 2 : 1;
        double total = tally.total(result.definition().conditions().game().payoffs()) / seats;
        double matches = tally.get(Count.MATCHES) / seats;
        double repetitions = result.definition().repetitions();
        double error = result.definition().isRandom()
                ? result.standardDeviation().at(row, column) / Math.sqrt(repetitions)
                : 0;
        return switch (measure) {
            case SCORE -> new Measurement(total / turns, error);
            case TOTAL -> new Measurement(total / repetitions, error * turns / repetitions);
            case PER_MATCH -> new Measurement(total / matches, error * turns / matches);
            case WINS -> new Measurement(result.wins().at(row, column), error == 0 ? 0 : Double.NaN);
            case COOPERATION -> new Measurement(tally.cooperation(), error == 0 ? 0 : Double.NaN);
            case RANK, MEDIAN, EIGEN_JESUS, EIGEN_MOSES ->
                throw new IllegalArgumentException("there is no " + measure + " of a pair");
        };
    }
}
