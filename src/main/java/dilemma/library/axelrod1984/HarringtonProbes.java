package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.random.RandomSource;

/**
 * Defections that try out whether the partner lets them pass. Each is followed by two cooperations to make amends.
 *
 * <p>The first is due on turn 37. After it they are due with a probability of 1/4, which grows by 0.05 with each of
 * them; but none is once the partner has answered one with a defection.
 */
final class HarringtonProbes {

    /** The turn of the first probe. */
    static final int FIRST = 37;

    private static final int AMENDS = 2;
    private static final double AFTER_FIRST = 0.25;
    private static final double GROWTH = 0.05;

    private final RandomSource random;
    private final Precision precision;
    private double probability;

    /** The cooperations that are left to make amends. */
    private int amends;

    /** How often it has cooperated since the last probe; at first as if that were long ago. */
    private int cooperations = AMENDS;

    private boolean isAnswered;

    /**
     * Starts without any probe made yet.
     *
     * @param random decides on those after turn 37
     * @param withoutFirst the probability of a probe while there was none, for something else was played on turn 37
     * @param precision how the probability is rounded
     */
    HarringtonProbes(RandomSource random, double withoutFirst, Precision precision) {
        this.random = random;
        this.precision = precision;
        this.probability = precision.round(withoutFirst);
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
        return !isAnswered && random.nextDouble() <= probability;
    }

    /** Makes a probe on a turn on which it is due. */
    Move probe(int turn) {
        probability = turn == FIRST ? AFTER_FIRST : precision.round(probability + precision.round(GROWTH));
        cooperations = 0;
        makeAmends();
        return Move.D;
    }
}
