package dilemma.exact;

/**
 * The states in which each player may be on a turn, in ascending order; a state that is there twice has a part of what
 * there is in each place. That both are in such states at a time may be impossible all the same.
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
}
