package dilemma.random;

/**
 * The generator xoroshiro128++ 1.0 (Blackman and Vigna 2019, <a href="https://doi.org/10.1145/3460772">Scrambled linear
 * pseudorandom number generators</a>): 128 bits of state, period 2<sup>128</sup> - 1.
 *
 * <p>Written out here, and not taken from the JDK, so that the same seed gives the same numbers on every JDK.
 */
public final class Xoroshiro128PlusPlus implements RandomSource {

    private static final double ULP_BELOW_ONE = 0x1.0p-53;

    private long s0;
    private long s1;

    /** Starts from 128 bits of state, of which at least one must be set. */
    public Xoroshiro128PlusPlus(long s0, long s1) {
        if ((s0 | s1) == 0) {
            throw new IllegalArgumentException("the state of xoroshiro128++ must not be all zero");
        }
        this.s0 = s0;
        this.s1 = s1;
    }

    /** Returns the next 64 bits. */
    public long nextLong() {
        long a = s0;
        long b = s1;
        s0 = firstAfter(a, b);
        s1 = secondAfter(a, b);
        return output(a, b);
    }

    /** Returns the first word of the state. */
    public long first() {
        return s0;
    }

    /** Returns the second word of the state. */
    public long second() {
        return s1;
    }

    /** Returns the 64 bits that a state gives, for those who keep the state themselves. */
    public static long output(long first, long second) {
        return Long.rotateLeft(first + second, 17) + first;
    }

    /** Returns the first word of the state after a state. */
    public static long firstAfter(long first, long second) {
        long both = first ^ second;
        return Long.rotateLeft(first, 49) ^ both ^ (both << 21);
    }

    /** Returns the second word of the state after a state. */
    public static long secondAfter(long first, long second) {
        return Long.rotateLeft(first ^ second, 28);
    }

    /** Returns the upper 53 of the next 64 bits as a multiple of 2<sup>-53</sup>. */
    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * ULP_BELOW_ONE;
    }
}
