package dilemma.exact;

import java.util.Arrays;

/** The transitions from one state, in the order in which they came. */
final class SparseRow {

    private static final int ROOM = 4;

    private int[] next = new int[ROOM];
    private double[] probability = new double[ROOM];
    private int size;

    int size() {
        return size;
    }

    /** Returns where a transition leads. */
    int next(int index) {
        return next[index];
    }

    /** Returns its probability. */
    double probability(int index) {
        return probability[index];
    }

    /** Returns the sum of all probabilities. */
    double sum() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += probability[i];
        }
        return sum;
    }

    /** Adds a transition to where none led. */
    void add(int to, double amount) {
        if (size == next.length) {
            next = Arrays.copyOf(next, 2 * size);
            probability = Arrays.copyOf(probability, 2 * size);
        }
        next[size] = to;
        probability[size++] = amount;
    }

    /** Makes a transition more likely. */
    void increase(int index, double amount) {
        probability[index] += amount;
    }

    /** Takes a transition away; the last one moves to its place. */
    void remove(int index) {
        size--;
        next[index] = next[size];
        probability[index] = probability[size];
    }
}
