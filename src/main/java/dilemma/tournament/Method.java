package dilemma.tournament;

/** How the figures of a tournament come about. */
public enum Method {
    /** All matches are played. */
    SIMULATE,
    /** Nothing is played: what matches come to on average is computed, which needs entrants that are automata. */
    EXACT,
    /** Computed where both are automata, and played elsewhere. */
    AUTO
}
