package dilemma.exact;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The states in which each player may be on a turn, in ascending order. That both are in such states at a time may be
 * impossible all the same.
 */
final class Scope {

    private final int[] first;
    private final int[] second;

    Scope(int[] first, int[] second) {
        this.first = first;
        this.second = second;
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
}
