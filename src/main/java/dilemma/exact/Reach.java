package dilemma.exact;

import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.Arrays;
import java.util.BitSet;

/** The states in which one player may be, turn by turn. */
final class Reach {

    private static final int NONE = -1;

    private final Hand hand;

    /** In ascending order. */
    private int[] states;

    /** The moves of the partner, as bits, that led from these states to the same. */
    private int idle = NONE;

    /** Begins with the first turn. */
    Reach(Hand hand) {
        this.hand = hand;
        this.states = new int[] {hand.side().start()};
    }

    /** Returns the states of the turn. */
    int[] states() {
        return states;
    }

    /** Returns the moves that may be made on the turn, as bits. */
    int moves() {
        int moves = 0;
        for (int state : states) {
            for (Move move : Move.values()) {
                moves |= hand.weight(state, move) > 0 ? 1 << move.bit() : 0;
            }
        }
        return moves;
    }

    /** Goes on to the next turn; the array stays the same one where the states stay the same. */
    void advance(int partnerMoves) {
        if (partnerMoves == idle) {
            return;
        }
        int[] next = after(partnerMoves);
        idle = Arrays.equals(next, states) ? partnerMoves : NONE;
        states = idle == NONE ? next : states;
    }

    private int[] after(int partnerMoves) {
        BitSet next = new BitSet();
        Side side = hand.side();
        for (int state : states) {
            for (Outcome outcome : Outcome.values()) {
                if (hand.weight(state, outcome.own()) > 0
                        && (partnerMoves >> outcome.partner().bit() & 1) == 1) {
                    for (int way = side.from(state, outcome); way < side.to(state, outcome); way++) {
                        next.set(side.state(way));
                    }
                }
            }
        }
        return next.stream().toArray();
    }
}
