package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.random.RandomSource;

/**
 * Defections that try out whether the partner lets them pass. Each is followed by two cooperations to make amends.
 *
 * <p>The first is due on turn 37. After it they are due with a probability of 1/4, which grows by 0.05 with each of
 * them; but none is once the partner has answered one with a defection.
 */
final class Probes {

    /** The turn of the first probe. */
    static final int FIRST = 37;

    private static final int AMENDS = 2;
    private static final double GROWTH = 0.05;

    private final RandomSource random;
    private double probability = 0.25;

    /** The cooperations that are left to make amends. */
    private int amends;

    /** How often it has cooperated since the last probe; at first as if that were long ago. */
    private int cooperations = AMENDS;

    private boolean isAnswered;

    Probes(RandomSource random) {
        this.random = random;
    }

    /** Takes note of the partner's last move, which may be the answer to a probe. */
    void watch(Move partnerLast) {
        isAnswered |= cooperations == 1 && partnerLast == Move.D;
    }

    /** Takes note of a cooperation, which makes amends where they are due. */
    void cooperate() {
        amends--;
        cooperations++;
    }

    /** Makes two cooperations due. */
    void makeAmends() {
        amends = AMENDS;
    }

    /** Returns whether a cooperation is due to make amends. */
    boolean areAmendsDue() {
        return amends > 0;
    }

    /** Returns whether a probe is due on a turn; draws a number where that is left to chance. */
    boolean isDue(int turn) {
        if (turn <= FIRST) {
            return turn == FIRST;
        }
        if (isAnswered || random.nextDouble() > probability) {
            return false;
        }
        probability += GROWTH;
        return true;
    }

    /** Returns the defection that is a probe. */
    Move probe() {
        makeAmends();
        cooperations = 0;
        return Move.D;
    }
}
