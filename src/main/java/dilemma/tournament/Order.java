package dilemma.tournament;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Puts what is numbered in order. */
final class Order {

    private Order() {}

    /** Returns the numbers from 0, those with the largest figures first, equal ones as they were. */
    static int[] descending(int count, IntToDoubleFunction figure) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -figure.applyAsDouble(i)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
