package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.strategy.History;

/** How often the partner answered each of this player's moves with C and with D, one turn later. */
public final class Answers {

    private static final int SECOND_ANSWER = 3;

    /** By this player's move and the answer. */
    private final int[][] counts = new int[Move.values().length][Move.values().length];

    /**
     * Counts the partner's last move as the answer to this player's move of the turn before. The partner's first move
     * answers none.
     */
    public void count(History history) {
        if (history.turn() >= SECOND_ANSWER) {
            add(history.ownAgo(2), history.partnerLast());
        }
    }

    /** Counts an answer to a move. */
    public void add(Move move, Move answer) {
        counts[move.bit()][answer.bit()]++;
    }

    /** Returns how often the partner has answered a move with an answer. */
    public int count(Move move, Move answer) {
        return counts[move.bit()][answer.bit()];
    }

    /** Returns how often the partner has answered a move. */
    public int all(Move move) {
        return count(move, Move.C) + count(move, Move.D);
    }

    /**
     * Returns whether the answers look random, by Charles Kluepfel's test: among n answers to a move, the unexpected
     * one (C to a D, D to a C) is not rarer than n/2 - 3/4 √n, for both moves. That it may be too frequent is not
     * tested.
     */
    public boolean lookRandom() {
        return isNotRare(Move.D, Move.C) && isNotRare(Move.C, Move.D);
    }

    private boolean isNotRare(Move move, Move answer) {
        double all = all(move);
        return count(move, answer) >= all / 2 - 0.75 * StrictMath.sqrt(all);
    }
}
