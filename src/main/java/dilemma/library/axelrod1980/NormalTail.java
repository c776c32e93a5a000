package dilemma.library.axelrod1980;

/**
 * The upper tail of the standard normal distribution, by the rational approximations of <a
 * href="https://doi.org/10.2307/2347330">Wichura (1988)</a>, algorithm AS 241, good to about 16 digits.
 */
// The coefficients stand as they were published, with more digits than a double holds.
@SuppressWarnings("FloatingPointLiteralPrecision")
final class NormalTail {

    private static final double[] CENTRE_ABOVE = {
        2.5090809287301226727e3,
        3.3430575583588128105e4,
        6.7265770927008700853e4,
        4.5921953931549871457e4,
        1.3731693765509461125e4,
        1.9715909503065514427e3,
        1.3314166789178437745e2,
        3.3871328727963666080
    };
    private static final double[] CENTRE_BELOW = {
        5.2264952788528545610e3,
        2.8729085735721942674e4,
        3.9307895800092710610e4,
        2.1213794301586595867e4,
        5.3941960214247511077e3,
        6.8718700749205790830e2,
        4.2313330701600911252e1,
        1
    };
    private static final double[] NEAR_ABOVE = {
        7.74545014278341407640e-4,
        2.27238449892691845833e-2,
        2.41780725177450611770e-1,
        1.27045825245236838258,
        3.64784832476320460504,
        5.76949722146069140550,
        4.63033784615654529590,
        1.42343711074968357734
    };
    private static final double[] NEAR_BELOW = {
        1.05075007164441684324e-9,
        5.47593808499534494600e-4,
        1.51986665636164571966e-2,
        1.48103976427480074590e-1,
        6.89767334985100004550e-1,
        1.67638483018380384940,
        2.05319162663775882187,
        1
    };
    private static final double[] FAR_ABOVE = {
        2.01033439929228813265e-7,
        2.71155556874348757815e-5,
        1.24266094738807843860e-3,
        2.65321895265761230930e-2,
        2.96560571828504891230e-1,
        1.78482653991729133580,
        5.46378491116411436990,
        6.65790464350110377720
    };
    private static final double[] FAR_BELOW = {
        2.04426310338993978564e-15,
        1.42151175831644588870e-7,
        1.84631831751005468180e-5,
        7.86869131145613259100e-4,
        1.48753612908506148525e-2,
        1.36929880922735805310e-1,
        5.99832206555887937690e-1,
        1
    };

    private static final double CENTRE = 0.425;
    private static final double CENTRE_SQUARED = 0.180625;
    private static final double NEAR_SHIFT = 1.6;
    private static final double FAR = 5;

    private NormalTail() {}

    /**
     * Returns the deviate that a standard normal variable exceeds with a given probability.
     *
     * @param probability in [0, 0.5]; at 0 the deviate is infinite, at 0.5 it is 0
     */
    static double deviate(double probability) {
        double q = 0.5 - probability;
        if (q <= CENTRE) {
            double r = CENTRE_SQUARED - q * q;
            return q * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
        }
        if (probability == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double r = StrictMath.sqrt(-StrictMath.log(probability));
        return r <= FAR
                ? polynomial(NEAR_ABOVE, r - NEAR_SHIFT) / polynomial(NEAR_BELOW, r - NEAR_SHIFT)
                : polynomial(FAR_ABOVE, r - FAR) / polynomial(FAR_BELOW, r - FAR);
    }

    /** Horner's scheme, the coefficient of the highest power first. */
    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
