package dilemma.metrics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The median of a sample in which each of the given numbers occurs a given number of times. */
final class WeightedMedian {

    private final double[] values;
    private final int[] order;

    WeightedMedian(double[] values) {
        this.values = values;
        this.order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Returns the median where number i occurs {@code times[i]} times and as many occurrences as numbers are in all.
     */
    double of(int[] times) {
        int upper = values.length / 2;
        int lower = (values.length - 1) / 2;
        return (nth(times, lower) + nth(times, upper)) / 2;
    }

    private double nth(int[] times, int position) {
        int seen = 0;
        for (int i : order) {
            seen += times[i];
            if (seen > position) {
                return values[i];
            }
        }
        throw new IllegalArgumentException("fewer than " + (position + 1) + " occurrences");
    }
}
