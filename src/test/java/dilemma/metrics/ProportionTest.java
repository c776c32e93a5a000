package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** The ends solve (p - x/n)² = z² p (1 - p) / n, which defines the interval. */
    @ParameterizedTest
    @CsvSource({"1, 10", "5, 10", "9, 10", "3, 1000", "500, 1000", "1, 2"})
    void theEndsAreThoseOfWilson(long successes, long trials) {
        Proportion proportion = new Proportion(successes, trials);

        for (double p : new double[] {proportion.low(), proportion.high()}) {
            double distance = p - (double) successes / trials;
            assertThat(distance * distance)
                    .isCloseTo(1.959963984540054 * 1.959963984540054 * p * (1 - p) / trials, within(1e-12));
        }
        assertThat(proportion.low()).isLessThan(proportion.value());
        assertThat(proportion.high()).isGreaterThan(proportion.value());
    }

    @Test
    void whatNeverHappenedMayStillBePossible() {
        assertThat(new Proportion(0, 10).low()).isZero();
        assertThat(new Proportion(0, 10).high()).isCloseTo(0.2775, within(1e-4));
        assertThat(new Proportion(10, 10).low()).isCloseTo(0.7225, within(1e-4));
        assertThat(new Proportion(10, 10).high()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 3", "4, 3"})
    void whatIsNoProportionIsAnError(long successes, long trials) {
        assertThatThrownBy(() -> new Proportion(successes, trials)).isInstanceOf(IllegalArgumentException.class);
    }
}
