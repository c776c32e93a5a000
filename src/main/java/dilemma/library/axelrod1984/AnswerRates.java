package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.strategy.History;

/**
 * How often the partner answered each of this player's moves, as they were played, with a cooperation one turn later:
 * shares in [0, 1], in single precision.
 */
final class AnswerRates {

    private static final int SECOND_ANSWER = 3;

    /** By what the weight of an answer is multiplied at each further answer to the same move, in (0, 1]. */
    private final float memory;

    private final Rate afterCooperation;
    private final Rate afterDefection;

    /**
     * Expects the partner to answer at certain rates until it has answered.
     *
     * @param memory by what the weight of an answer is multiplied at each further answer to the same move, in (0, 1]: 1
     *     where none is forgotten
     * @param afterCooperation the share of cooperation expected as the answer to a C
     * @param afterDefection the share of cooperation expected as the answer to a D
     */
    AnswerRates(float memory, float afterCooperation, float afterDefection) {
        this.memory = memory;
        this.afterCooperation = new Rate(afterCooperation);
        this.afterDefection = new Rate(afterDefection);
    }

    /**
     * Learns from the partner's last move, which is the answer to this player's move of the turn before. The partner's
     * first move answers none.
     */
    void learn(History history) {
        if (history.turn() >= SECOND_ANSWER) {
            Rate rate = history.ownAgo(2) == Move.C ? afterCooperation : afterDefection;
            rate.add(history.partnerLast());
        }
    }

    /** Returns the share of cooperation among the answers to a C, in [0, 1]. */
    float afterCooperation() {
        return afterCooperation.share;
    }

    /** Returns the share of cooperation among the answers to a D, in [0, 1]. */
    float afterDefection() {
        return afterDefection.share;
    }

    /** The answers to one move. */
    private final class Rate {

        private float share;
        private float cooperations;
        private float all;

        Rate(float expected) {
            share = expected;
        }

        void add(Move answer) {
            all++;
            if (answer == Move.C) {
                cooperations++;
            }
            share = cooperations / all;
            cooperations *= memory;
            all *= memory;
        }
    }
}
