package dilemma.library.axelrod1980;

import dilemma.strategy.Arguments;
import dilemma.strategy.History;

/**
 * Pearson's chi-squared test of whether a partner cooperates as often as it defects, as one that plays at random would:
 * X = (c - d)<sup>2</sup> / n for c cooperations and d defections on n turns, with one degree of freedom and without a
 * correction for continuity.
 *
 * <p>The partner looks random where the p-value of X is not below the significance level; that is, where X is at most
 * the square of the normal deviate that is exceeded, on either side, with that probability.
 */
final class RandomnessCheck {

    private final double critical;

    /** Makes a check at a significance level in [0, 1]; at 0 every partner looks random. */
    RandomnessCheck(double alpha) {
        checkLevel(alpha);
        double deviate = NormalTail.deviate(alpha / 2);
        this.critical = deviate * deviate;
    }

    /** Reads the significance level, 0.05 by default. */
    static double readLevel(Arguments given) {
        return given.probability("alpha", 0.05, "the significance level of its test whether the partner is random");
    }

    static void checkLevel(double alpha) {
        if (!(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("alpha must be in [0, 1], but was " + alpha);
        }
    }

    /** Returns whether the partner looks random by all its moves so far, of which there is at least one. */
    boolean looksRandom(History history) {
        return looksRandom(history.partnerCooperations(), history.partnerDefections());
    }

    /** Returns whether so many cooperations and defections, at least one in all, look random. */
    boolean looksRandom(int cooperations, int defections) {
        double difference = (double) cooperations - defections;
        return difference * difference / ((double) cooperations + defections) <= critical;
    }
}
