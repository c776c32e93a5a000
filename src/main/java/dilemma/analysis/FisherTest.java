package dilemma.analysis;

/** Fisher's exact test of two rates (Fisher 1935). */
final class FisherTest {

    private FisherTest() {}

    /**
     * Returns the probability that two samples of one rate differ at least so much: given the successes of both
     * together, those of the first are hypergeometric; twice the smaller tail, at most 1.
     *
     * @param a successes in the first sample
     * @param n its size
     * @param b successes in the second sample
     * @param m its size
     */
    static double probability(int a, int n, int b, int m) {
        int successes = a + b;
        int least = Math.max(0, successes - m);
        int most = Math.min(n, successes);
        double here = StrictMath.exp(choose(n, a) + choose(m, b) - choose(n + m, successes));
        double lower = tail(here, a, least, -1, n, m, successes);
        double upper = tail(here, a, most, 1, n, m, successes);
        return Math.min(1, 2 * Math.min(lower, upper));
    }

    /** Sums the probabilities from a on to the end of the range, each from the one before. */
    private static double tail(double here, int a, int end, int step, int n, int m, int successes) {
        double sum = here;
        double term = here;
        for (int k = a; k != end && term > sum * 1e-17; k += step) {
            double up = (double) (n - (step > 0 ? k : k - 1)) * (successes - (step > 0 ? k : k - 1));
            int next = step > 0 ? k + 1 : k;
            double down = (double) next * (m - successes + next);
            term *= step > 0 ? up / down : down / up;
            sum += term;
        }
        return sum;
    }

    /** Returns the logarithm of a binomial coefficient, by Stirling's series. */
    private static double choose(int n, int k) {
        return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    }

    private static double logFactorial(int n) {
        if (n < 16) {
            double product = 1;
            for (int i = 2; i <= n; i++) {
                product *= i;
            }
            return StrictMath.log(product);
        }
        double x = n + 1.0;
        double x2 = x * x;
        return (x - 0.5) * StrictMath.log(x)
                - x
                + 0.5 * StrictMath.log(2 * StrictMath.PI)
                + (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - 1 / (1680.0 * x2)) / x2) / x2) / x;
    }
}
