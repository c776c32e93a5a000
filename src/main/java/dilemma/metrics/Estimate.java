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
}
