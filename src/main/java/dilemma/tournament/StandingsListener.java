package dilemma.tournament;

/** Is told how the entrants of a tournament stand while it is played, always in the same order. */
@FunctionalInterface
public interface StandingsListener {

    /**
     * Takes note of the scores after another pair has met; where ranks are to be settled, after another look.
     *
     * @param done how many repetitions of pairings are in the scores
     * @param all how many there will be, or are at most
     * @param scores the mean payoff per turn of each entrant, in file order; NaN before its first match
     */
    void at(long done, long all, double[] scores);
}
