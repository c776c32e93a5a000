package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;

/**
 * How likely the partner is believed to cooperate after each outcome of the turn before, seen from this player: x after
 * CC, z after CD, y after DC, w after DD.
 *
 * <p>At first it is believed to repeat this player's move, with a probability of 0.999; that counts for two replies.
 * That it defects is believed with the rest of the probability, but after DD with 0.999 for ever.
 */
final class PinkleyBeliefs {

    private static final float ALMOST_ONE = 0.999f;
    private static final float ALMOST_ZERO = 0.001f;

    /** By outcome, how often the partner replied with C. */
    private final float[] cooperations = {1.999f, 1.999f, 0.001f, 0.001f};

    /** By outcome, how often it replied. */
    private final float[] replies = {2, 2, 2, 2};

    private final float[] cooperation = {ALMOST_ONE, ALMOST_ONE, ALMOST_ZERO, ALMOST_ZERO};
    private final float[] defection = {ALMOST_ZERO, ALMOST_ZERO, ALMOST_ONE, ALMOST_ONE};

    /** Learns from the partner's reply to an outcome. */
    void learn(Outcome outcome, Move reply) {
        int row = outcome.index();
        cooperations[row] += reply == Move.C ? 1 : 0;
        replies[row]++;
        cooperation[row] = cooperations[row] / replies[row];
        if (outcome != Outcome.DD) {
            defection[row] = 1 - cooperation[row];
        }
    }

    /** Returns the probability of C after CC. */
    float x() {
        return cooperation[Outcome.CC.index()];
    }

    /** Returns the probability of C after CD. */
    float z() {
        return cooperation[Outcome.CD.index()];
    }

    /** Returns the probability of C after DC. */
    float y() {
        return cooperation[Outcome.DC.index()];
    }

    /** Returns the probability of C after DD. */
    float w() {
        return cooperation[Outcome.DD.index()];
    }

    /** Returns the probability of D after CC. */
    float notX() {
        return defection[Outcome.CC.index()];
    }

    /** Returns the probability of D after CD. */
    float notZ() {
        return defection[Outcome.CD.index()];
    }

    /** Returns the probability of D after DC. */
    float notY() {
        return defection[Outcome.DC.index()];
    }

    /** Returns the probability of D after DD. */
    float notW() {
        return defection[Outcome.DD.index()];
    }
}
