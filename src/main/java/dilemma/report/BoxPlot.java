package dilemma.report;

import java.util.Arrays;
import java.util.List;

/**
 * The numbers of a box plot (Tukey 1977): the quartiles, whiskers to the furthest numbers that lie within one and a
 * half interquartile ranges of the box, and the numbers beyond. Quartiles are definition 7 of Hyndman and Fan (1996),
 * linear between the numbers at places 1 + (n - 1) p.
 *
 * @param low where the lower whisker ends
 * @param lower the first quartile
 * @param median the second
 * @param upper the third
 * @param high where the upper whisker ends
 * @param outliers the numbers beyond the whiskers, ascending
 */
public record BoxPlot(double low, double lower, double median, double upper, double high, List<Double> outliers) {

    private static final double REACH = 1.5;

    /** Copies. */
    public BoxPlot {
        outliers = List.copyOf(outliers);
    }

    /** Returns the box plot of some finite numbers, at least one. */
    public static BoxPlot of(List<Double> numbers) {
        double[] sorted =
                numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double lower = quantile(sorted, 0.25);
        double upper = quantile(sorted, 0.75);
        double reach = REACH * (upper - lower);
        double[] within = Arrays.stream(sorted)
                .filter(number -> number >= lower - reach && number <= upper + reach)
                .toArray();
        List<Double> beyond = Arrays.stream(sorted)
                .filter(number -> number < lower - reach || number > upper + reach)
                .boxed()
                .toList();
        return new BoxPlot(within[0], lower, quantile(sorted, 0.5), upper, within[within.length - 1], beyond);
    }

    private static double quantile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
