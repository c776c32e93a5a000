package dilemma.random;

/**
 * The address of a stream of random numbers: 128 bits, derived from the address of the whole and the name or number of
 * the part.
 *
 * <p>Two draws share a number only if they share an address. So a result depends neither on the order of the work nor
 * on the number of threads, and a part keeps its numbers when others are added beside it.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record Seed(long high, long low) {

    /** The largest number that a user can give as a seed: 2<sup>53</sup> - 1, the largest that JSON carries safely. */
    public static final long MAX = (1L << 53) - 1;

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long SILVER_GAMMA = 0xD1342543DE82EF95L;

    /** Returns the root address for a number given by a user, from 0 to {@link #MAX}. */
    public static Seed of(long number) {
        if (number < 0 || number > MAX) {
            throw new IllegalArgumentException("a seed must be from 0 to " + MAX + ", but was " + number);
        }
        return new Seed(GOLDEN_GAMMA, SILVER_GAMMA).child(number);
    }

    /** Returns the address of a numbered part. */
    public Seed child(long part) {
        long a = mix(high ^ mix(part + GOLDEN_GAMMA));
        long b = mix(low + mix(part ^ SILVER_GAMMA));
        return new Seed(mix(a + Long.rotateLeft(b, 32)), mix(b ^ (a * SILVER_GAMMA)));
    }

    /** Returns the address of a named part: its UTF-16 units and their number, one after the other. */
    public Seed child(String part) {
        Seed address = child(part.length());
        for (int i = 0; i < part.length(); i++) {
            address = address.child(part.charAt(i));
        }
        return address;
    }

    /** Returns a new stream of the numbers at this address, from its beginning. */
    public Xoroshiro128PlusPlus stream() {
        return new Xoroshiro128PlusPlus((high | low) == 0 ? GOLDEN_GAMMA : high, low);
    }

    /** Spreads every bit over all: the finisher of SplitMix64 (Stafford's variant 13; Steele, Lea, Flood 2014). */
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
