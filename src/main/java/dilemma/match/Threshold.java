package dilemma.match;

import dilemma.random.Xoroshiro128PlusPlus;

/**
 * A probability p as an integer: the least that is not below p 2<sup>53</sup>.
 *
 * <p>A stream's numbers u are multiples of 2<sup>-53</sup>, so that u &lt; p exactly if the 53 bits of u are below
 * this.
 */
final class Threshold {

    /** The threshold of what is certain. */
    private static final long ONE = 1L << 53;

    private Threshold() {}

    static long of(double probability) {
        return (long) StrictMath.ceil(probability * ONE);
    }

    /** Returns 1 with the probability of a threshold, else 0; takes a number unless the answer is certain. */
    static long met(long threshold, Xoroshiro128PlusPlus random) {
        return 1 ^ missed(threshold, random);
    }

    /** Returns 0 with the probability of a threshold, else 1; takes a number unless the answer is certain. */
    static long missed(long threshold, Xoroshiro128PlusPlus random) {
        return isCertain(threshold) ? missed(threshold) : missed(threshold, random.nextLong());
    }

    /** Returns 0 at the threshold of what is certain, 1 at that of what is impossible. */
    static long missed(long threshold) {
        return (threshold - 1) >>> 63;
    }

    /** Returns 0 where a number is below a threshold, else 1; the number is the upper 53 of these bits. */
    static long missed(long threshold, long bits) {
        return (threshold - 1 - (bits >>> 11)) >>> 63;
    }

    /** Returns whether this is the threshold of what is certain or impossible. */
    static boolean isCertain(long threshold) {
        return (threshold & (ONE - 1)) == 0;
    }
}
