package dilemma.library.axelrod1984;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Outcome;

/**
 * A way of playing by one's own last two moves alone, which leads into a cycle of one to four moves. Scores are in the
 * points of Axelrod's tournament.
 *
 * <p>A pair of moves is a number from 0 to 3: two bits, the later move in the lower one; a set bit is D.
 */
enum MoveCycle {
    /** C. */
    COOPERATION(0b0000),
    /** C, C, D. */
    TWO_AND_ONE(0b0001),
    /** C, D. */
    ALTERNATION(0b0101),
    /** C, C, D, D. */
    TWO_AND_TWO(0b0011),
    /** C, D, D. */
    ONE_AND_TWO(0b0111),
    /** D. */
    DEFECTION(0b1111);

    /** How many pairs there are. */
    static final int PAIRS = 4;

    /** The pair of two defections. */
    static final int TWO_DEFECTIONS = 3;

    /** So many turns are a whole number of each of the cycles. */
    private static final int TURNS = 12;

    private static final MoveCycle[] ALL = values();

    /** The pairs after which D is played, each a bit. */
    private final int defections;

    /** The score of 12 turns of the cycle if the partner always defects. */
    private float leastScore;

    /** By pair, what is added to the score of 12 turns if the partner always cooperates after that pair. */
    private final float[] gains = new float[PAIRS];

    MoveCycle(int defections) {
        this.defections = defections;
        int pair = 0;
        for (int turn = -TURNS; turn < TURNS; turn++) {
            if (turn >= 0) {
                count(pair);
            }
            pair = and(pair, after(pair));
        }
    }

    private void count(int pair) {
        float least = points(after(pair), Move.D);
        leastScore += least;
        gains[pair] += points(after(pair), Move.C) - least;
    }

    private static float points(Move own, Move partner) {
        return (float) Games.AXELROD.payoffs().of(Outcome.of(own, partner));
    }

    /** Returns the pair of the later of two moves and another one. */
    static int and(int pair, Move move) {
        return (pair << 1 | move.bit()) & PAIRS - 1;
    }

    /** Returns what is played after a pair. */
    Move after(int pair) {
        return Move.cooperateIf((defections >> pair & 1) == 0);
    }

    /**
     * Returns the cycle that is expected to score best, the first of equals; sums are in single precision.
     *
     * @param cooperation by pair, how often the partner cooperates after it, from 0 to 1
     */
    static MoveCycle best(float[] cooperation) {
        MoveCycle best = COOPERATION;
        float most = best.score(cooperation);
        for (MoveCycle cycle : ALL) {
            float score = cycle.score(cooperation);
            if (score > most) {
                best = cycle;
                most = score;
            }
        }
        return best;
    }

    private float score(float[] cooperation) {
        float score = leastScore;
        for (int pair = 0; pair < PAIRS; pair++) {
            score += cooperation[pair] * gains[pair];
        }
        return score;
    }
}
