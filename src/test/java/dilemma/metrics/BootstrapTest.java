package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.game.Objective;
import dilemma.random.Seed;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BootstrapTest {

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesOfFirstPlacesAreThoseOfAllResamplesWithinSamplingError(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int repetitions = 2 + (int) (seed % 2);
        Objective objective = seed % 4 < 2 ? Objective.MAXIMISE : Objective.MINIMISE;
        Scores scores = new Scores(4, repetitions);
        for (int e = 0; e < 4; e++) {
            for (int r = 0; r < repetitions; r++) {
                // few different totals, so that ties happen; half of the fields have turns of different number
                scores.set(e, r, chance.nextInt(4), seed < 10 ? 1 : 1 + chance.nextInt(2));
            }
        }

        assertShares(
                Bootstrap.byScore(scores, objective, Seed.of(seed), BootstrapTest::oneByOne),
                exact(scores, objective, false));
        assertShares(
                Bootstrap.byMedian(scores, objective, Seed.of(seed), BootstrapTest::oneByOne),
                exact(scores, objective, true));
    }

    private static void oneByOne(int parts, IntConsumer part) {
        IntStream.range(0, parts).forEach(part);
    }

    private static void assertShares(double[] actual, double[] exact) {
        for (int e = 0; e < exact.length; e++) {
            // five standard errors of a share of 10,000
            double bound = 5 * Math.sqrt(exact[e] * (1 - exact[e]) / 10_000) + 1e-9;
            assertThat(actual[e]).isCloseTo(exact[e], within(bound));
        }
        assertThat(Arrays.stream(actual).sum()).isCloseTo(1, within(1e-9));
    }

    /** Goes through all equally likely resamples. */
    private static double[] exact(Scores scores, Objective objective, boolean byMedian) {
        int n = scores.repetitions();
        int resamples = (int) Math.pow(n, n);
        double[] shares = new double[scores.entrants()];
        for (int number = 0; number < resamples; number++) {
            double[] values = new double[shares.length];
            for (int e = 0; e < values.length; e++) {
                values[e] = value(scores, e, number, byMedian);
            }
            double best = objective == Objective.MAXIMISE
                    ? Arrays.stream(values).max().orElseThrow()
                    : Arrays.stream(values).min().orElseThrow();
            long winners = Arrays.stream(values).filter(v -> v == best).count();
            for (int e = 0; e < values.length; e++) {
                shares[e] += values[e] == best ? 1.0 / winners / resamples : 0;
            }
        }
        return shares;
    }

    private static double value(Scores scores, int entrant, int number, boolean byMedian) {
        int n = scores.repetitions();
        double total = 0;
        double turns = 0;
        double[] drawn = new double[n];
        for (int k = 0, rest = number; k < n; k++, rest /= n) {
            total += scores.total(entrant, rest % n);
            turns += scores.divisor(entrant, rest % n);
            drawn[k] = scores.of(entrant)[rest % n];
        }
        Arrays.sort(drawn);
        return byMedian ? (drawn[n / 2] + drawn[(n - 1) / 2]) / 2 : total / turns;
    }

    @Test
    void thoseWhoAreAlwaysEqualShareTheFirstPlace() {
        Scores scores = new Scores(3, 5);
        for (int r = 0; r < 5; r++) {
            scores.set(0, r, r, 1);
            scores.set(1, r, r, 1);
            scores.set(2, r, r - 1, 1);
        }

        assertThat(Bootstrap.byScore(scores, Objective.MAXIMISE, Seed.of(1), BootstrapTest::oneByOne))
                .containsExactly(0.5, 0.5, 0);
        assertThat(Bootstrap.byScore(scores, Objective.MINIMISE, Seed.of(1), BootstrapTest::oneByOne))
                .containsExactly(0, 0, 1);
        assertThat(Bootstrap.byMedian(scores, Objective.MAXIMISE, Seed.of(1), BootstrapTest::oneByOne))
                .containsExactly(0.5, 0.5, 0);
    }

    @Test
    void theSameAddressGivesTheSameShares() {
        Scores scores = new Scores(2, 3);
        for (int r = 0; r < 3; r++) {
            scores.set(0, r, r, 1);
            scores.set(1, r, 1.2, 1);
        }

        assertThat(Bootstrap.byScore(scores, Objective.MAXIMISE, Seed.of(4), BootstrapTest::oneByOne))
                .isEqualTo(Bootstrap.byScore(scores, Objective.MAXIMISE, Seed.of(4), BootstrapTest::oneByOne))
                .isNotEqualTo(Bootstrap.byScore(scores, Objective.MAXIMISE, Seed.of(5), BootstrapTest::oneByOne));
    }
}
