package dilemma.tournament;

/**
 * What a published figure tells of an entrant, of all its matches or of those with one partner, or of all entrants
 * together.
 */
public enum Measure {
    /** The rank, from 1. */
    RANK,
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
    /** The share of turns with cooperation. */
    COOPERATION,
    /** The part in the dominant eigenvector of the cooperation rates. */
    EIGEN_JESUS,
    /** The part in that of the rates stretched to [-1, 1]. */
    EIGEN_MOSES;

    /** Returns whether there is such a figure of the matches with one partner alone. */
    public boolean isOfPairs() {
        return switch (this) {
            case SCORE, TOTAL, PER_MATCH, WINS, COOPERATION -> true;
            case RANK, MEDIAN, EIGEN_JESUS, EIGEN_MOSES -> false;
        };
    }

    /** Returns whether its spread over the repetitions is followed, so that it has a standard error. */
    public boolean hasStandardError() {
        return switch (this) {
            case SCORE, MEDIAN, TOTAL, PER_MATCH -> true;
            case RANK, WINS, COOPERATION, EIGEN_JESUS, EIGEN_MOSES -> false;
        };
    }

    /** Returns whether there is such a figure of all entrants together. */
    public boolean isOfAll() {
        return this == SCORE || this == COOPERATION;
    }
}
