package dilemma.metrics;

/**
 * Student's t distribution, for intervals.
 *
 * <p>Made of {@link StrictMath} alone, so that every JDK gives the same digits.
 */
public final class Student {

    private static final double Z_975 = 1.959963984540054;
    private static final int LARGE = 1000;
    private static final int HALVINGS = 200;
    private static final double LARGEST = 1e12;

    private Student() {}

    /**
     * Returns the number that a t variable exceeds in absolute value with probability 5 %.
     *
     * @param degrees the degrees of freedom, at least 1
     */
    static double quantile975(int degrees) {
        if (degrees > LARGE) {
            return expansion(degrees);
        }
        return symmetric(0.95, 13, degrees);
    }

    /**
     * Returns the quantile at a level; of more than 1,000 degrees of freedom that of 1,000, which is a little larger.
     *
     * @param level the probability of being at most as large, from 0.5 up to, not including, 1
     * @param degrees the degrees of freedom, at least 1
     */
    public static double quantile(double level, int degrees) {
        return symmetric(2 * level - 1, LARGEST, Math.min(degrees, LARGE));
    }

    /**
     * Returns the probability of a value outside [-t, t]; of more than 1,000 degrees of freedom that of 1,000, which is
     * a little larger.
     *
     * @param t at least 0
     * @param degrees the degrees of freedom, at least 1
     */
    public static double beyond(double t, int degrees) {
        return Math.max(0, 1 - within(t, Math.min(degrees, LARGE)));
    }

    /** Returns the t for which a value lies in [-t, t] with this probability. */
    private static double symmetric(double probability, double largest, int degrees) {
        double low = 0;
        double high = largest;
        for (int i = 0; i < HALVINGS && high - low > Math.ulp(high); i++) {
            double middle = low + (high - low) / 2;
            if (within(middle, degrees) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /**
     * Returns the probability of a value in [-t, t]: the finite sums for whole degrees (Abramowitz and Stegun
     * 26.7.3-4).
     */
    private static double within(double t, int degrees) {
        double angle = StrictMath.atan(t / StrictMath.sqrt(degrees));
        double sine = StrictMath.sin(angle);
        double cosine = StrictMath.cos(angle);
        double odd = degrees % 2;
        double term = odd == 1 ? cosine : 1;
        double sum = degrees == 1 ? 0 : term;
        for (int k = degrees % 2 == 1 ? 3 : 2; k <= degrees - 2; k += 2) {
            term *= cosine * cosine * (k - 1) / k;
            sum += term;
        }
        return odd == 1 ? 2 / StrictMath.PI * (angle + sine * sum) : sine * sum;
    }

    /** The Cornish-Fisher expansion about the normal quantile (Abramowitz and Stegun 26.7.5). */
    private static double expansion(double n) {
        double z = Z_975;
        double z2 = z * z;
        double g1 = z * (z2 + 1) / 4;
        double g2 = z * ((5 * z2 + 16) * z2 + 3) / 96;
        double g3 = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        double g4 = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
        return z + (g1 + (g2 + (g3 + g4 / n) / n) / n) / n;
    }
}
