package dilemma.library.inheriting;

import dilemma.game.Move;
import java.util.BitSet;

/** A move for each turn as far as any match has come; at first that of the first turn alone, which is C. */
final class Genome {

    private final BitSet defections = new BitSet();
    private int length = 1;

    /** Returns the move of a turn, from 1 to the end of the genome. */
    Move move(int turn) {
        return Move.cooperateIf(!defections.get(turn - 1));
    }

    void set(int turn, Move move) {
        defections.set(turn - 1, move == Move.D);
    }

    /** Adds a move for a turn, unless there is one already. */
    void growTo(int turn, Move move) {
        if (turn > length) {
            length = turn;
            set(turn, move);
        }
    }
}
