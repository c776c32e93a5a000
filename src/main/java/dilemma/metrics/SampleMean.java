package dilemma.metrics;

/**
 * A mean of independent numbers with its 95 % interval (Student). What does not exist is NaN: the mean of no number,
 * the error of fewer than two.
 *
 * @param value the mean
 * @param standardError of the mean
 * @param low the lower end of the interval
 * @param high its upper end
 */
public record SampleMean(double value, double standardError, double low, double high) {

    /** Returns the mean of some numbers, which are added up in their order. */
    public static SampleMean of(double... numbers) {
        Moments moments = new Moments();
        for (double number : numbers) {
            moments.add(number);
        }
        double error = moments.standardDeviation() / Math.sqrt(numbers.length);
        double reach = numbers.length < 2 ? Double.NaN : Student.quantile975(numbers.length - 1) * error;
        return new SampleMean(moments.mean(), error, moments.mean() - reach, moments.mean() + reach);
    }
}
