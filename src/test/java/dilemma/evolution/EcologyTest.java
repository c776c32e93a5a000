package dilemma.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcologyTest {

    private static final int LONG = 200_000;

    static LongStream everySeed() {
        return LongStream.range(0, 30);
    }

    @Test
    void aGenerationIsThatOfTheReplicatorEquation() {
        Ecology ecology = new Ecology(Worlds.two(3, 0, 5, 1), List.of(0.25, 0.75), 1);

        // A earns 0.75, B 2, all together 1.6875
        assertThat(ecology.run().last().get(0)).isCloseTo(0.25 * 0.75 / 1.6875, within(1e-15));
        assertThat(ecology.run().last().get(1)).isCloseTo(0.75 * 2 / 1.6875, within(1e-15));
    }

    @ParameterizedTest
    @MethodSource("everySeed")
    void theTotalIsConservedAndTheRunAlwaysTheSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int types = 2 + random.nextInt(20);
        Ecology ecology = new Ecology(Worlds.random(types, random), Ecology.equalShares(types), 5000);
        Series series = ecology.run();

        assertThat(series).isEqualTo(ecology.run());
        assertThat(series.shares())
                .allSatisfy(shares -> assertThat(
                                shares.stream().mapToDouble(Double::doubleValue).sum())
                        .isCloseTo(1, within(1e-14)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 0.99})
    void whatDominatesTakesOver(double start) {
        assertThat(endOf(Worlds.two(3, 0.5, 5, 1), start)).isCloseTo(0, within(1e-9));
        assertThat(endOf(Worlds.two(5, 1, 3, 0.5), start)).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("everySeed")
    void twoThatAreBetterAgainstTheOtherCoexistWhereBothEarnTheSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double a = 0.1 + random.nextDouble();
        double d = 0.1 + random.nextDouble();
        double c = a + 0.2 + random.nextDouble();
        double b = d + 0.2 + random.nextDouble();

        assertThat(endOf(Worlds.two(a, b, c, d), 0.01 + 0.98 * random.nextDouble()))
                .isCloseTo((b - d) / (b - d + c - a), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("everySeed")
    void twoThatAreBetterAmongThemselvesEndOnTheSideWhereTheyBegan(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double c = 0.1 + random.nextDouble();
        double b = 0.1 + random.nextDouble();
        double a = c + 0.2 + random.nextDouble();
        double d = b + 0.2 + random.nextDouble();
        double border = (d - b) / (d - b + a - c);

        assertThat(endOf(Worlds.two(a, b, c, d), border + 0.01)).isCloseTo(1, within(1e-9));
        assertThat(endOf(Worlds.two(a, b, c, d), border - 0.01)).isCloseTo(0, within(1e-9));
    }

    @Test
    void whereNobodyEarnsAnythingTheSharesStay() {
        assertThat(endOf(Worlds.two(0, 0, 0, 0), 0.3)).isEqualTo(0.3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 37, 1000, 1_000_000})
    void theSeriesHasTheFirstTheLastAndAtMost200Between(int generations) {
        Series series = new Ecology(Worlds.two(1, 2, 2, 1), List.of(0.2, 0.8), generations).run();

        assertThat(series.instants())
                .startsWith(0L, 1L)
                .endsWith((long) generations)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void sharesThatDoNotComeToOneAreAnError() {
        assertThatThrownBy(() -> new Ecology(Worlds.two(1, 2, 2, 1), List.of(0.2, 0.7), 1))
                .hasMessageContaining("come to 0.8999");
        assertThatThrownBy(() -> new Ecology(Worlds.two(1, 2, 2, 1), List.of(1.2, -0.2), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ecology(Worlds.two(1, 2, 2, 1), List.of(Double.NaN, 0.5), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double endOf(PayoffMatrix payoffs, double start) {
        return new Ecology(payoffs, List.of(start, 1 - start), LONG)
                .run()
                .last()
                .get(0);
    }
}
