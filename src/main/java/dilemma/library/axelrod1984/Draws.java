package dilemma.library.axelrod1984;

import dilemma.random.RandomSource;

/** The random numbers of the tournament: one a turn at most, in single precision. */
final class Draws {

    private Draws() {}

    /** Returns the next number in single precision, in [0, 1). */
    static float single(RandomSource random) {
        return Math.min((float) random.nextDouble(), Math.nextDown(1f));
    }

    /**
     * Returns numbers that lie as far from 1 as those of a source do from 0. A rule that cooperates where such a number
     * u' is below p defects where the number u of the source is below 1 - p.
     */
    static RandomSource fromAbove(RandomSource random) {
        return () -> Math.nextDown(1 - random.nextDouble());
    }
}
