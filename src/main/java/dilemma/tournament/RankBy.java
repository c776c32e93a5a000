package dilemma.tournament;

/** By what entrants are ranked. */
public enum RankBy {
    /** The score over all repetitions. */
    SCORE,
    /** The median of the repetitions' scores. */
    MEDIAN
}
