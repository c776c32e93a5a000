package dilemma.metrics;

/**
 * How often something happened, with the 95 % interval of its probability by Wilson (1927, <a
 * href="https://doi.org/10.1080/01621459.1927.10502953">Probable inference, the law of succession, and statistical
 * inference</a>), which is within [0, 1] and says something also where it happened never or always.
 *
 * @param successes how often it happened
 * @param trials how often it could have, at least 1
 */
public record Proportion(long successes, long trials) {

    private static final double Z_975 = 1.959963984540054;

    /** Checks the numbers. */
    public Proportion {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials + " is no proportion");
        }
    }

    /** Returns the proportion, in [0, 1]. */
    public double value() {
        return (double) successes / trials;
    }

    /** Returns the lower end of the interval; 0 where it never happened. */
    public double low() {
        return successes == 0 ? 0 : Math.max(0, center() - reach());
    }

    /** Returns the upper end of the interval; 1 where it always happened. */
    public double high() {
        return successes == trials ? 1 : Math.min(1, center() + reach());
    }

    private double center() {
        return (value() + Z_975 * Z_975 / (2 * trials)) / (1 + Z_975 * Z_975 / trials);
    }

    private double reach() {
        double variance = value() * (1 - value()) / trials + Z_975 * Z_975 / (4.0 * trials * trials);
        return Z_975 * Math.sqrt(variance) / (1 + Z_975 * Z_975 / trials);
    }
}
