package dilemma.library.axelrod1984;

import dilemma.game.Move;

/**
 * The partner's latest moves, as many as a rule remembers: what a state of such a rule is made of.
 *
 * @param size how many moves are remembered, from 1 to 30
 * @param seen how many have been seen, at most as many as are remembered
 * @param bits the moves, the latest in the lowest bit; a set bit is D, and moves that were not seen yet are C
 */
public record LatestMoves(int size, int seen, int bits) {

    /** Returns the memory of so many moves in which there is none yet. */
    public static LatestMoves none(int size) {
        return new LatestMoves(size, 0, 0);
    }

    /** Returns the memory after one more move, which drops the oldest one where it is full. */
    public LatestMoves and(Move move) {
        return new LatestMoves(size, Math.min(seen + 1, size), (bits << 1 | move.bit()) & (1 << size) - 1);
    }

    /** Returns whether as many moves were seen as are remembered. */
    public boolean isFull() {
        return seen == size;
    }

    /** Returns how many of the moves are defections. */
    public int defections() {
        return Integer.bitCount(bits);
    }
}
