package dilemma.library.axelrod1984;

import dilemma.game.Move;

/**
 * How often the partner cooperates after a player's own last three moves, and which move begins the best three to come.
 *
 * <p>A cooperation is worth 3 points, a defection 5, for each cooperation of the partner that is expected, and a
 * defection 1 for each of its defections. Three moves are worth what each is after those before it; but the third is
 * looked up as if the first were C.
 *
 * <p>Every ten turns all cooperations seen so far count nine times more, while the turns do not; so the early ones soon
 * outweigh the rest. Counts are in single precision, in which a cooperation is lost beside a large one; after some 400
 * turns they are infinite, and all moves as good as the first: C.
 */
final class JonesForesight {

    /** All three past moves, as three bits: the oldest in the highest, a set bit is D. */
    private static final int PASTS = 8;

    private static final int INFLATION_EVERY = 10;
    private static final int INFLATION = 9;
    private static final int FIRST_COUNTED = 4;

    /** By past, the partner's cooperations, inflated. */
    private final float[] cooperations = new float[PASTS];

    /** By past, the turns. */
    private final int[] turns = new int[PASTS];

    /** The player's last moves, as far as it remembers them. */
    private int past;

    /** Under which past the last turn is filed. */
    private int filed;

    /** Adds the partner's move on the turn that was filed last. */
    void learn(Move partner) {
        if (partner == Move.C) {
            cooperations[filed]++;
        }
    }

    /** Files a turn, from 1, under the moves before it, and remembers the player's move. */
    void file(int turn, Move own) {
        filed = past;
        if (turn % INFLATION_EVERY == 0) {
            inflate();
        }
        if (turn >= FIRST_COUNTED) {
            turns[filed]++;
        }
        past = shifted(past, own.bit());
    }

    private void inflate() {
        for (int i = 0; i < PASTS; i++) {
            cooperations[i] *= INFLATION;
        }
    }

    /**
     * Returns the first of the best three moves: among equals, of those that begin with the most cooperations. To think
     * spoils the memory: the last move comes to stand in the place of the oldest, before two cooperations.
     */
    Move bestMove() {
        int best = 0;
        for (int plan = 1; plan < PASTS; plan++) {
            best = worth(plan) > worth(best) ? plan : best;
        }
        past = shifted(shifted(past, 0), 0);
        return Move.cooperateIf(best < PASTS / 2);
    }

    /** Returns what three moves are worth that are written like a past. */
    private float worth(int plan) {
        int first = plan >> 2;
        int second = plan >> 1 & 1;
        int third = plan & 1;
        int afterFirst = shifted(past, first);
        int afterCooperation = shifted(past, 0);
        return worth(past, first) + worth(afterFirst, second) + worth(shifted(afterCooperation, second), third);
    }

    private float worth(int before, int move) {
        float cooperation = cooperations[before] / Math.max(1, turns[before]);
        float reward = 3 * cooperation;
        return move == 0 ? reward : reward + cooperation + 1;
    }

    private static int shifted(int moves, int next) {
        return (2 * moves + next) % PASTS;
    }
}
