package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.oracle.NaiveTournament;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KendallTauTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheTextbooksQuotientOfPairs(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = 0; i < 50; i++) {
            int n = chance.nextInt(20);
            double[] x = numbers(chance, n);
            double[] y = numbers(chance, n);
            double expected = NaiveTournament.kendall(x, y);
            if (Double.isNaN(expected)) {
                assertThat(KendallTau.of(x, y)).isNaN();
            } else {
                assertThat(KendallTau.of(x, y))
                        .isCloseTo(expected, within(1e-15))
                        .isBetween(-1.0, 1.0);
            }
        }
    }

    /** Few different numbers, so that many are tied; some are missing. */
    private static double[] numbers(SplittableRandom chance, int n) {
        int different = 1 + chance.nextInt(6);
        double[] numbers = new double[n];
        Arrays.setAll(numbers, i -> chance.nextInt(10) == 0 ? Double.NaN : chance.nextInt(different));
        return numbers;
    }

    @Test
    void perfectAgreementIsExactlyOneWhateverTheNumberOfTies() {
        for (int n = 2; n < 60; n++) {
            double[] x = new double[n];
            Arrays.setAll(x, i -> Math.floor(i / 2.0));
            double[] reversed = Arrays.stream(x).map(v -> -v).toArray();
            if (n > 2) {
                assertThat(KendallTau.of(x, x)).isEqualTo(1);
                assertThat(KendallTau.of(x, reversed)).isEqualTo(-1);
            }
        }
    }

    @Test
    void aConstantSideHasNone() {
        assertThat(KendallTau.of(new double[] {1, 2, 3}, new double[] {5, 5, 5}))
                .isNaN();
        assertThat(KendallTau.of(new double[] {5, 5, 5}, new double[] {1, 2, 3}))
                .isNaN();
    }

    @Test
    void whatIsMissingIsLeftOutOfBothSides() {
        double[] x = {1, Double.NaN, 2, 3, 9};
        double[] y = {1, 7, 2, 3, Double.NaN};

        assertThat(KendallTau.of(x, y)).isEqualTo(1);
        assertThat(KendallTau.of(new double[] {1, Double.NaN}, new double[] {1, 2}))
                .isNaN();
        assertThat(KendallTau.of(new double[] {}, new double[] {})).isNaN();
    }

    @Test
    void largeNumbersOfOppositeSignsArePresent() {
        double[] x = {-1.7e308, 1.7e308, 0};
        double[] y = {-1.7e308, 1.7e308, 0};

        assertThat(KendallTau.of(x, y)).isEqualTo(1);
    }
}
