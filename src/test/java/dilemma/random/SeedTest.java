package dilemma.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedTest {

    private static final int N = 100_000;

    @Test
    void neighbouringAddressesAreAllDifferent() {
        Set<Seed> seen = new HashSet<>();
        for (int number = 0; number < 40; number++) {
            Seed root = Seed.of(number);
            assertThat(seen.add(root)).isTrue();
            for (int part = 0; part < 200; part++) {
                assertThat(seen.add(root.child(part))).isTrue();
                for (int sub = 0; sub < 5; sub++) {
                    assertThat(seen.add(root.child(part).child(sub))).isTrue();
                }
            }
        }
    }

    @Test
    void namesThatRunTogetherAreDifferentAddresses() {
        Seed root = Seed.of(1);
        List<Seed> seeds = List.of(
                root.child("ab").child("c"),
                root.child("a").child("bc"),
                root.child("abc"),
                root.child("").child("abc"),
                root.child("abc").child(""),
                root.child("cba"),
                root.child("ABC"),
                root.child("a\u0000").child("bc"));

        assertThat(seeds).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfPartsMatters() {
        assertThat(Seed.of(1).child(2).child(3))
                .isNotEqualTo(Seed.of(1).child(3).child(2));
    }

    @Test
    void aChildDoesNotDependOnWhatWasAskedBefore() {
        Seed root = Seed.of(5);
        Seed before = root.child(7);
        root.stream().nextDouble();
        root.child(8).child("x").stream().nextDouble();

        assertThat(root.child(7)).isEqualTo(before);
        assertThat(root.child(7).stream().nextDouble())
                .isEqualTo(before.stream().nextDouble());
    }

    @Test
    void everyStreamBeginsAtItsBeginning() {
        Seed seed = Seed.of(3);
        RandomSource first = seed.stream();
        double once = first.nextDouble();
        first.nextDouble();

        assertThat(seed.stream().nextDouble()).isEqualTo(once);
        assertThat(new Seed(0, 0).stream().nextDouble()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Seed.MAX + 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void numbersOutOfRangeAreRefused(long number) {
        assertThatThrownBy(() -> Seed.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a seed must be from 0 to 9007199254740991, but was " + number);
    }

    static Stream<LongFunction<Seed>> neighbourhoods() {
        Seed root = Seed.of(42);
        return Stream.of(
                Seed::of,
                root::child,
                i -> root.child(i << 40),
                i -> root.child(i).child(0),
                i -> root.child("player-" + i),
                i -> Seed.of(Seed.MAX - i).child("match"));
    }

    /** Five standard errors: mean of uniform numbers 1/√12 / √n, correlation 1/√n, balance of a bit 1/2 / √n. */
    @ParameterizedTest
    @MethodSource("neighbourhoods")
    void theFirstNumbersOfNeighboursLookIndependentAndUniform(LongFunction<Seed> address) {
        double[] first = new double[N];
        double[] second = new double[N];
        int[] ones = new int[64];
        for (int i = 0; i < N; i++) {
            Seed seed = address.apply(i);
            RandomSource stream = seed.stream();
            first[i] = stream.nextDouble();
            second[i] = stream.nextDouble();
            long bits = new Xoroshiro128PlusPlus(seed.high(), seed.low()).nextLong();
            for (int bit = 0; bit < 64; bit++) {
                ones[bit] += (int) (bits >>> bit & 1);
            }
        }

        double root = Math.sqrt(N);
        assertThat(Math.abs(mean(first) - 0.5)).isLessThan(5 / Math.sqrt(12) / root);
        assertThat(Math.abs(mean(second) - 0.5)).isLessThan(5 / Math.sqrt(12) / root);
        assertThat(Math.abs(correlation(first, first, 1))).isLessThan(5 / root);
        assertThat(Math.abs(correlation(first, second, 0))).isLessThan(5 / root);
        assertThat(Math.abs(correlation(second, first, 1))).isLessThan(5 / root);
        for (int bit = 0; bit < 64; bit++) {
            assertThat(Math.abs(ones[bit] / (double) N - 0.5)).as("bit %d", bit).isLessThan(2.5 / root);
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double correlation(double[] x, double[] y, int lag) {
        double sum = 0;
        for (int i = 0; i + lag < x.length; i++) {
            sum += (x[i] - 0.5) * (y[i + lag] - 0.5);
        }
        return 12 * sum / x.length;
    }
}
