package dilemma.tournament;

/** What a published figure tells of an entrant: of all its matches, or of those with one partner. */
public enum Measure {
    /** The payoff per turn. */
    SCORE,
    /** The median of the repetitions' scores. */
    MEDIAN,
    /** The payoff total of a repetition. */
    TOTAL,
    /** The mean payoff total of a match. */
    PER_MATCH,
    /** The matches won in a repetition. */
    WINS,
    /** The part in the dominant eigenvector of the cooperation rates. */
    EIGEN_JESUS,
    /** The part in that of the rates stretched to [-1, 1]. */
    EIGEN_MOSES;

    /** Returns whether there is such a figure of the matches with one partner alone. */
    public boolean isOfPairs() {
        return switch (this) {
            case SCORE, TOTAL, PER_MATCH, WINS -> true;
            case MEDIAN, EIGEN_JESUS, EIGEN_MOSES -> false;
        };
    }
}
