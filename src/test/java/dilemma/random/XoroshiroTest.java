package dilemma.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class XoroshiroTest {

    /** The reference program by Blackman and Vigna, step by step in whole numbers without a size. */
    @Test
    void isTheAlgorithmThatWasPublished() {
        SplittableRandom chance = new SplittableRandom(1);
        for (int i = 0; i < 50; i++) {
            long a = chance.nextLong();
            long b = chance.nextLong();
            Xoroshiro128PlusPlus generator = new Xoroshiro128PlusPlus(a, b);
            BigInteger s0 = unsigned(a);
            BigInteger s1 = unsigned(b);
            for (int k = 0; k < 50; k++) {
                assertThat(unsigned(generator.nextLong()))
                        .isEqualTo(cut(rotated(cut(s0.add(s1)), 17).add(s0)));
                s1 = s1.xor(s0);
                s0 = rotated(s0, 49).xor(s1).xor(cut(s1.shiftLeft(21)));
                s1 = rotated(s1, 28);
            }
        }
    }

    private static BigInteger unsigned(long value) {
        return new BigInteger(Long.toUnsignedString(value));
    }

    private static BigInteger cut(BigInteger value) {
        return value.mod(BigInteger.ONE.shiftLeft(64));
    }

    private static BigInteger rotated(BigInteger value, int bits) {
        return cut(value.shiftLeft(bits)).or(value.shiftRight(64 - bits));
    }

    /** The JDK's generator makes its state of a number by SplitMix64's finisher, at steps of the golden ratio. */
    @Test
    void givesTheNumbersOfTheJdksGenerator() {
        SplittableRandom chance = new SplittableRandom(2);
        for (int i = 0; i < 100; i++) {
            long number = chance.nextLong();
            RandomGenerator expected =
                    RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(number);
            long start = number ^ 0x6A09E667F3BCC909L;
            Xoroshiro128PlusPlus generator =
                    new Xoroshiro128PlusPlus(finished(start), finished(start + 0x9E3779B97F4A7C15L));
            for (int k = 0; k < 100; k++) {
                assertThat(generator.nextLong()).isEqualTo(expected.nextLong());
            }
        }
    }

    private static long finished(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long x = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    @Test
    void aStateOfZerosIsRefused() {
        assertThatThrownBy(() -> new Xoroshiro128PlusPlus(0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the state of xoroshiro128++ must not be all zero");
    }

    @Test
    void doublesAreTheUpperBitsAndBelowOne() {
        Xoroshiro128PlusPlus bits = new Xoroshiro128PlusPlus(3, 4);
        Xoroshiro128PlusPlus doubles = new Xoroshiro128PlusPlus(3, 4);
        for (int i = 0; i < 10_000; i++) {
            double u = doubles.nextDouble();
            assertThat(u).isGreaterThanOrEqualTo(0).isLessThan(1);
            assertThat((long) (u * 0x1p53)).isEqualTo(bits.nextLong() >>> 11);
        }
    }
}
