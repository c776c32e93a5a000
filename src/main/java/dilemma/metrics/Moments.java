package dilemma.metrics;

/** Mean and spread of numbers that arrive one by one (Welford 1962). Equal numbers have a spread of exactly 0. */
public final class Moments {

    private long size;
    private double mean;
    private double squares;

    /** Takes a number. */
    public void add(double value) {
        size++;
        double delta = value - mean;
        mean += delta / size;
        squares += delta * (value - mean);
    }

    /** Returns the mean, NaN without a number. */
    public double mean() {
        return size == 0 ? Double.NaN : mean;
    }

    /** Returns the standard deviation with n - 1 in the denominator, NaN with fewer than two numbers. */
    public double standardDeviation() {
        return size < 2 ? Double.NaN : Math.sqrt(squares / (size - 1));
    }
}
