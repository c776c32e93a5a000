package dilemma.evolution;

/** Sums of numbers that are known by their natural logarithms, and may be beyond what a double holds. */
final class Logarithms {

    private Logarithms() {}

    /** Returns log(exp(a) + exp(b)). */
    static double sum(double a, double b) {
        double larger = Math.max(a, b);
        if (larger == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        return larger + StrictMath.log1p(StrictMath.exp(Math.min(a, b) - larger));
    }

    /**
     * Returns the logarithm of the share of one kind in the weight of two: n exp(a) / (n exp(a) + m exp(b)). Where all
     * weigh nothing, all weigh the same.
     */
    static double share(int n, double a, int m, double b) {
        double ours = StrictMath.log(n) + a;
        double all = sum(ours, StrictMath.log(m) + b);
        return all == Double.NEGATIVE_INFINITY ? StrictMath.log(n / ((double) n + m)) : ours - all;
    }
}
