package dilemma.library.hunter;

import dilemma.game.Move;
import dilemma.strategy.History;

/**
 * Tells whether the partner's moves, from some turn on, are a sequence of 3 to 12 moves played over and over, at least
 * twice in full; the last time may be cut short.
 *
 * <p>Every move is looked at once. A period that a move does not fit is given up for good, and once none is left there
 * is nothing more to look at.
 */
final class CycleDetector {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    /** The turn that was looked at last. */
    private int turn;

    /** How many moves were looked at. */
    private int moves;

    /** The latest moves as bits, the latest in the lowest; a set bit is D. */
    private int latest;

    /** The periods that all moves fit: bit p - 1 for period p. */
    private int fitting = periods(LONGEST) & ~periods(SHORTEST - 1);

    /**
     * Makes a detector.
     *
     * @param left how many turns at the beginning are left out, at least 0
     */
    CycleDetector(int left) {
        turn = left;
    }

    /** Returns whether the partner's moves so far are a cycle. The player must look far back. */
    boolean findsCycle(History history) {
        while (fitting != 0 && turn < history.played()) {
            turn++;
            add(history.partnerOn(turn));
        }
        return (fitting & periods(Math.min(moves / 2, LONGEST))) != 0;
    }

    private void add(Move move) {
        int different = move == Move.D ? ~latest : latest;
        fitting &= ~(different & periods(Math.min(moves, LONGEST)));
        latest = latest << 1 | move.bit();
        moves++;
    }

    /** Returns the bits of the periods from 1 to so many. */
    private static int periods(int longest) {
        return (1 << longest) - 1;
    }
}
