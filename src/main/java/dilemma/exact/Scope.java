package dilemma.exact;

import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The states in which each player may be on a turn, in ascending order. That both are in such states at a time may be
 * impossible all the same.
 */
final class Scope {

    private final int[] first;
    private final int[] second;

    private Scope(int[] first, int[] second) {
        this.first = first;
        this.second = second;
    }

    /** Returns that of the first turn. */
    static Scope start(Hand first, Hand second) {
        return new Scope(
                new int[] {first.side().start()}, new int[] {second.side().start()});
    }

    /** Returns the states of the first player. */
    int[] first() {
        return first;
    }

    /** Returns the states of the second player. */
    int[] second() {
        return second;
    }

    /** Returns the number of pairs of states. */
    long pairs() {
        return (long) first.length * second.length;
    }

    /** Returns that of the next turn; this one where it is the same. */
    Scope next(Hand firstHand, Hand secondHand) {
        int[] nextFirst = after(firstHand, first, moves(secondHand, second));
        int[] nextSecond = after(secondHand, second, moves(firstHand, first));
        boolean isSame = Arrays.equals(first, nextFirst) && Arrays.equals(second, nextSecond);
        return isSame ? this : new Scope(nextFirst, nextSecond);
    }

    /** Returns both together. */
    Scope and(Scope other) {
        return new Scope(union(first, other.first), union(second, other.second));
    }

    private static int[] union(int[] some, int[] others) {
        BitSet union = new BitSet();
        Arrays.stream(some).forEach(union::set);
        Arrays.stream(others).forEach(union::set);
        return union.stream().toArray();
    }

    /** Returns the moves that may be made, as bits. */
    private static int moves(Hand hand, int[] states) {
        int moves = 0;
        for (int state : states) {
            for (Move move : Move.values()) {
                moves |= hand.weight(state, move) > 0 ? 1 << move.bit() : 0;
            }
        }
        return moves;
    }

    private static int[] after(Hand hand, int[] states, int partnerMoves) {
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
