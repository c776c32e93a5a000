package dilemma.match;

import dilemma.strategy.Fault;

/** Takes the moves of a match as they are made. */
public interface MoveSink {

    /** How many turns a block has at most: 64. */
    int BLOCK = 64;

    /** How many turns a {@linkplain #mark marked} period has at least: 4. */
    int SHORTEST_PERIOD = 4;

    /**
     * Takes the next turns.
     *
     * @param first the moves of the first player; the latest in the lowest bit, a set bit is D, bits beyond the turns
     *     are 0
     * @param second the moves of the second player, likewise
     * @param turns how many turns these are, from 1 to {@link #BLOCK}
     */
    void block(long first, long second, int turns);

    /**
     * Takes note that the moves of the turns from here to {@link #repeat} are a period of the match, of at least
     * {@link #SHORTEST_PERIOD} turns, and have been made just so on as many turns before.
     */
    void mark();

    /**
     * Takes the turns since the mark once more, and again.
     *
     * @param times how many times more, at least 0
     */
    void repeat(int times);

    /**
     * Takes note that the match is over.
     *
     * @param firstDefection the turn on which the first player first chose D, before noise; 0 if it never did
     * @param secondDefection the same of the second player
     */
    void end(int firstDefection, int secondDefection);

    /**
     * Takes note of something that a player from outside did wrong; of what it did when the match was over perhaps
     * later, and from another thread. Who counts moves only does not care.
     *
     * @param isFirst whether it is the first player
     */
    default void fault(boolean isFirst, Fault fault) {}
}
