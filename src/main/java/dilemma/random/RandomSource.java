package dilemma.random;

/**
 * Where random numbers come from: a stream derived by address in a match, a script in a conformance run.
 *
 * <p>Everything is made of uniform numbers in [0, 1), one for each decision, so that whoever knows the numbers knows
 * the decisions.
 */
@FunctionalInterface
public interface RandomSource {

    /** Returns the next number, uniform in [0, 1). */
    double nextDouble();

    /**
     * Returns true with the given probability.
     *
     * <p>Where the answer is certain no number is drawn: at 0 it is false and at 1 it is true. Else one number u is
     * drawn, and the answer is whether u &lt; probability.
     */
    default boolean nextBoolean(double probability) {
        if (probability == 0) {
            return false;
        }
        return probability == 1 || nextDouble() < probability;
    }

    /** Returns an integer uniform in 0 … bound - 1, from one number; bound is at least 1. */
    default int nextInt(int bound) {
        return (int) (nextDouble() * bound);
    }

    /** Returns another stream, independent of this one, at an address that takes one number to choose. */
    default RandomSource split() {
        return Seed.of((long) (nextDouble() * (Seed.MAX + 1))).stream();
    }

    /** Returns the source of those that need none: asking it for a number is an error of the one who asks. */
    static RandomSource none() {
        return () -> {
            throw new IllegalStateException("a player that is declared deterministic asked for a random number");
        };
    }
}
