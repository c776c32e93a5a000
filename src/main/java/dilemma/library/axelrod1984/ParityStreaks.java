package dilemma.library.axelrod1984;

import dilemma.game.Move;

/**
 * Streaks of defections on every other turn: one for the even turns and one for the odd, as where two players of tit
 * for tat echo a defection to and fro. A streak counts the partner's defections, and the answers to them.
 *
 * <p>It is interrupted when it reaches five; three once that has happened eight times.
 */
final class ParityStreaks {

    private static final int LIMIT = 5;
    private static final int LATE_LIMIT = 3;
    private static final int EARLY_INTERRUPTIONS = 8;

    private final int[] streaks = new int[2];

    /** Which of the two is the one of this turn. */
    private int current;

    private int interruptions;

    /**
     * Goes on to the other streak, adds the partner's last move, and returns whether the streak is to be interrupted.
     */
    boolean isLimitReached(Move partnerLast) {
        current = 1 - current;
        streaks[current] = partnerLast == Move.D ? streaks[current] + 1 : 0;
        if (streaks[current] < limit()) {
            return false;
        }
        streaks[current] = 0;
        interruptions++;
        return true;
    }

    private int limit() {
        return interruptions < EARLY_INTERRUPTIONS ? LIMIT : LATE_LIMIT;
    }

    /** Adds an answer to the streak of this turn. */
    void retaliate() {
        streaks[current]++;
    }
}
