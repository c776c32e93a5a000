package dilemma.library.axelrod1980;

import dilemma.game.Move;

/** Series of defections, of which each is one longer than the one before. */
final class GrowingRetaliation {

    private int length;
    private int left;

    /** Returns whether a series has defections left. */
    boolean isUnderWay() {
        return left > 0;
    }

    /** Starts a series one longer than the one before, and returns its first defection. */
    Move start() {
        length++;
        left = length;
        return goOn();
    }

    /** Returns the next defection of the series under way. */
    Move goOn() {
        left--;
        return Move.D;
    }

    /** Ends the series under way; the next one is of one defection again. */
    void forget() {
        length = 0;
        left = 0;
    }
}
