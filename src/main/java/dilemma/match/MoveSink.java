package dilemma.match;

/** Takes the moves of a match as they are made. */
public interface MoveSink {

    /** How many turns a full block has: 64. */
    int BLOCK = 64;

    /**
     * Takes the next turns. All blocks of a match but the last are full.
     *
     * @param first the moves of the first player; the latest in the lowest bit, a set bit is D, bits beyond the turns
     *     are 0
     * @param second the moves of the second player, likewise
     * @param turns how many turns these are, from 1 to {@link #BLOCK}
     */
    void block(long first, long second, int turns);

    /**
     * Takes note that the match is over.
     *
     * @param firstDefection the turn on which the first player first chose D, before noise; 0 if it never did
     * @param secondDefection the same of the second player
     */
    void end(int firstDefection, int secondDefection);
}
