package dilemma.tournament;

/** What counts the same when an entrant's matches are taken together. */
public enum Weigh {
    /** Every turn: the score is the payoff total divided by the turns, so long matches weigh more. */
    TURNS,
    /** Every match: the score is the mean of the matches' own averages. */
    MATCHES
}
