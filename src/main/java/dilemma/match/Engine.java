package dilemma.match;

import dilemma.random.Seed;

/** Plays matches. */
public interface Engine {

    /**
     * Plays a match from its beginning to its end.
     *
     * @param match who meets whom, and how
     * @param address where the random numbers of the match come from
     * @param sink takes the moves
     */
    void play(Match match, Seed address, MoveSink sink);
}
