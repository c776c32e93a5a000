package dilemma.metrics;

/**
 * Rank correlation, τ-b: concordant less discordant pairs, divided by the root of the product of the pairs that are not
 * tied on either side (Kendall 1945).
 */
public final class KendallTau {

    private KendallTau() {}

    /** Returns τ-b in [-1, 1]; entries where either number is NaN are left out; NaN where either side is constant. */
    public static double of(double[] x, double[] y) {
        long concordance = 0;
        long untiedX = 0;
        long untiedY = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                if (Double.isNaN(x[i] + y[i] + x[j] + y[j])) {
                    continue;
                }
                int a = sign(x[i] - x[j]);
                int b = sign(y[i] - y[j]);
                concordance += (long) a * b;
                untiedX += Math.abs(a);
                untiedY += Math.abs(b);
            }
        }
        return concordance / Math.sqrt((double) untiedX * untiedY);
    }

    private static int sign(double difference) {
        return difference > 0 ? 1 : difference < 0 ? -1 : 0;
    }
}
