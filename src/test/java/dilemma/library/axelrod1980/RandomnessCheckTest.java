package dilemma.library.axelrod1980;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomnessCheckTest {

    private static final ChiSquaredDistribution CHI_SQUARED = ChiSquaredDistribution.of(1);

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.01, 0.05, 0.1, 0.149, 0.151, 0.3, 0.5, 0.9, 0.999})
    void countsLookRandomWhereTheirPValueIsNotBelowTheLevel(double alpha) {
        RandomnessCheck check = new RandomnessCheck(alpha);
        for (int turns = 1; turns <= 300; turns++) {
            for (int defections = 0; defections <= turns; defections++) {
                double difference = turns - 2.0 * defections;
                double pValue = CHI_SQUARED.survivalProbability(difference * difference / turns);

                assertThat(check.looksRandom(turns - defections, defections))
                        .as("%d of %d turns", defections, turns)
                        .isEqualTo(pValue >= alpha);
            }
        }
    }

    @Test
    void theUsualLevelLiesBetweenFiftyNineAndSixtyOfAHundred() {
        // The statistics are 3.24 and 4, the critical value is 3.84.
        RandomnessCheck check = new RandomnessCheck(0.05);

        assertThat(check.looksRandom(59, 41)).isTrue();
        assertThat(check.looksRandom(60, 40)).isFalse();
        assertThat(check.looksRandom(40, 60)).isFalse();
    }

    @Test
    void atLevelZeroEverythingLooksRandomAndAtOneOnlyAnEvenSplit() {
        assertThat(new RandomnessCheck(0).looksRandom(1_000_000, 0)).isTrue();
        assertThat(new RandomnessCheck(1).looksRandom(50, 50)).isTrue();
        assertThat(new RandomnessCheck(1).looksRandom(500_001, 500_000)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesALevelThatIsNoProbability(double alpha) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RandomnessCheck(alpha))
                .withMessage("alpha must be in [0, 1], but was " + alpha);
    }
}
