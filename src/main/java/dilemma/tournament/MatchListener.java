package dilemma.tournament;

import dilemma.match.MatchRecord;

/** Is handed each match of a tournament, in the order of repetitions, pairs and lengths. */
@FunctionalInterface
public interface MatchListener {

    /**
     * Takes a match.
     *
     * @param repetition the number of the repetition, from 0
     * @param first the number of the entrant in the first seat, in file order from 0
     * @param second the number of the entrant in the second seat
     * @param length the index of the match among those that a pair plays in one repetition, from 0
     * @param match the moves, those of the first seat first
     */
    void accept(int repetition, int first, int second, int length, MatchRecord match);
}
