package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTest {

    private static final double ACCURACY = 1e-12;

    @Test
    void theQuantileIsThatOfCommonsStatisticsForTwoThousandDegrees() {
        for (int degrees = 1; degrees <= 2000; degrees++) {
            assertQuantile(degrees);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2001, 5000, 10_000, 99_999, 1_000_000, 9_999_999})
    void theQuantileIsThatOfCommonsStatisticsForManyDegrees(int degrees) {
        assertQuantile(degrees);
    }

    private static void assertQuantile(int degrees) {
        double expected = TDistribution.of(degrees).inverseSurvivalProbability(0.025);
        assertThat(Math.abs(Student.quantile975(degrees) / expected - 1))
                .as("%d degrees of freedom", degrees)
                .isLessThanOrEqualTo(ACCURACY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 18, 100, 999, 1000})
    void whatLiesBeyondIsThatOfCommonsStatistics(int degrees) {
        for (double t = 0; t <= 8; t += 0.25) {
            double expected = 2 * TDistribution.of(degrees).survivalProbability(t);
            assertThat(Student.beyond(t, degrees)).as("beyond %s", t).isCloseTo(expected, within(ACCURACY));
        }
    }

    @Test
    void beyondCountsOfManyDegreesAThousand() {
        assertThat(Student.beyond(2, 1_000_000)).isEqualTo(Student.beyond(2, 1000));
    }

    @Test
    void moreDegreesGiveASmallerQuantile() {
        for (int degrees = 1; degrees < 2000; degrees++) {
            assertThat(Student.quantile975(degrees + 1)).isLessThan(Student.quantile975(degrees));
        }
    }
}
