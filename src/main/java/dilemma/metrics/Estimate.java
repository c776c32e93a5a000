package dilemma.metrics;

/**
 * A score with its uncertainty, all per turn in the game's own unit. What does not exist is NaN: without chance, or
 * with one repetition.
 *
 * @param score the payoff total divided by the turns, or the mean of the matches' averages
 * @param standardError of the score, from the spread over repetitions
 * @param low the lower end of the 95 % interval (Student)
 * @param high its upper end
 * @param standardDeviation of the repetitions' scores
 * @param median of the repetitions' scores
 */
public record Estimate(
        double score, double standardError, double low, double high, double standardDeviation, double median) {

    /**
     * Estimates an entrant's score.
     *
     * @param scores what the entrants got in each repetition
     * @param score the score over all repetitions
     * @param chance whether anything was left to chance
     */
    public static Estimate of(Scores scores, int entrant, double score, boolean chance) {
        double median = scores.median(entrant);
        if (!chance || scores.repetitions() < 2) {
            return new Estimate(score, Double.NaN, Double.NaN, Double.NaN, Double.NaN, median);
        }
        double error = scores.standardError(entrant, score);
        double reach = Student.quantile975(scores.repetitions() - 1) * error;
        return new Estimate(score, error, score - reach, score + reach, scores.standardDeviation(entrant), median);
    }

    /**
     * Returns a score with its interval.
     *
     * @param standardError of the score; 0 where nothing was left to chance, and then there is no interval
     * @param degrees of freedom of the error
     * @param standardDeviation of a repetition's score
     */
    public static Estimate of(double score, double standardError, int degrees, double standardDeviation) {
        if (standardError == 0) {
            return exact(score, standardDeviation);
        }
        double reach = Student.quantile975(degrees) * standardError;
        return new Estimate(score, standardError, score - reach, score + reach, standardDeviation, Double.NaN);
    }

    /**
     * Returns a score that was computed, and so has no error.
     *
     * @param standardDeviation of a repetition's score
     */
    public static Estimate exact(double score, double standardDeviation) {
        return new Estimate(score, Double.NaN, Double.NaN, Double.NaN, standardDeviation, Double.NaN);
    }

    /**
     * Returns the estimate of a score of which a part is computed: repetitions vary by more than is seen of them.
     *
     * @param variance of the part of a repetition's score that was computed
     */
    public Estimate withVariance(double variance) {
        double deviation = Math.sqrt(standardDeviation * standardDeviation + variance);
        return new Estimate(score, standardError, low, high, deviation, Double.NaN);
    }
}
