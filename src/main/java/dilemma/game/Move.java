package dilemma.game;

import java.util.List;
import java.util.stream.Collectors;

/** What a player does on one turn: cooperate (stay silent) or defect (betray). */
public enum Move {
    /** Cooperate; in the founding document, stay silent. */
    C,
    /** Defect; in the founding document, betray. */
    D;

    /** Returns C when {@code cooperate} is true, else D. */
    public static Move cooperateIf(boolean cooperate) {
        return cooperate ? C : D;
    }

    /** Returns moves as text, such as {@code CCD}. */
    public static String text(List<Move> moves) {
        return moves.stream().map(Move::name).collect(Collectors.joining());
    }

    /** Returns the move as a bit: 0 for C, 1 for D. */
    public int bit() {
        return this == D ? 1 : 0;
    }

    /** Returns the move as a probability of cooperating: 1 for C, 0 for D. */
    public double cooperation() {
        return 1 - bit();
    }

    /** Returns the other move. */
    public Move flipped() {
        return this == C ? D : C;
    }
}
