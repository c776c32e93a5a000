package dilemma.library.axelrod1980;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTailTest {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0.4999, 0.45, 0.4, 0.3, 0.2, 0.1, 0.0751, 0.075, 0.0749, 0.05, 0.025, 0.01, 0.005, 1e-3, 1e-6, 1e-10,
                1.38e-11, 1.39e-11, 1e-12, 1e-20, 1e-100, 1e-300
            })
    void deviateIsTheInverseOfTheTail(double probability) {
        double deviate = NormalTail.deviate(probability);
        double expected = NORMAL.inverseSurvivalProbability(probability);

        assertThat(deviate).isCloseTo(expected, within(1e-13 * expected + 1e-16));
    }

    @Test
    void deviatesAtTheEndsAreZeroAndInfinity() {
        assertThat(NormalTail.deviate(0.5)).isZero();
        assertThat(NormalTail.deviate(0)).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
