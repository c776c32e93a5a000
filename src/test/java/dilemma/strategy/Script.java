package dilemma.strategy;

import dilemma.random.RandomSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** Numbers that are handed out one by one; asking for more than there are is an error. */
final class Script implements RandomSource {

    private final Deque<Double> numbers = new ArrayDeque<>();

    Script(double... values) {
        for (double value : values) {
            numbers.add(value);
        }
    }

    @Override
    public double nextDouble() {
        return numbers.removeFirst();
    }

    /** Returns how many are left. */
    int left() {
        return numbers.size();
    }
}
