package dilemma.exact;

import java.util.Arrays;

/**
 * The states of the next turn in the order in which links lead to them. An automaton that remembers a number of moves
 * leads from states that follow each other to such that are equally far apart: in this order they follow each other
 * too.
 */
final class ArrivalOrder {

    private static final int NONE = -1;

    /** By state, its number in the order. */
    private final int[] numbers;

    private int count;

    /**
     * Orders the states.
     *
     * @param links by outcome
     */
    ArrivalOrder(Links[] links, int states) {
        this.numbers = new int[states];
        Arrays.fill(numbers, NONE);
        for (Links some : links) {
            for (int link = 0; link < some.size(); link++) {
                append(some.target(link));
            }
        }
        for (int state = 0; state < states; state++) {
            append(state);
        }
    }

    private void append(int state) {
        if (numbers[state] == NONE) {
            numbers[state] = count++;
        }
    }

    /** Returns the number of a state, from 0. */
    int number(int state) {
        return numbers[state];
    }

    /**
     * Puts amounts into the order of the states again.
     *
     * @param ordered by number
     * @param amounts takes them by state, from this place on
     */
    void restore(double[] ordered, double[] amounts, int place) {
        for (int state = 0; state < numbers.length; state++) {
            amounts[place + state] = ordered[numbers[state]];
        }
    }
}
