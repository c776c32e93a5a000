package dilemma.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakingTurnsTest {

    @ParameterizedTest
    @CsvSource({"3, 0, 5, true", "-1, -5, 0, true", "3, 0, 6, false", "3, 0, 7, false", "0, 0, 0, false"})
    void isWorseWhereTwiceTheRewardIsAboveTemptationAndSuckersPayoff(double r, double s, double t, boolean worse) {
        assertThat(TakingTurns.isWorse(new Payoffs(r, s, t, 1))).isEqualTo(worse);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0.1, 0.7", "0.2, 0.1, 0.3", "1.1, 0.9, 1.3", "0.45, 0.2, 0.7"})
    void decimalsThatAreEqualAreNotTornApartByTheirDoubles(double r, double s, double t) {
        assertThat(TakingTurns.isWorse(new Payoffs(r, s, t, 0))).isFalse();
        assertThat(TakingTurns.isWorse(new Payoffs(-r, -s, -t, 0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 4", "4, 8"})
    void thirdsThatAreEqualAreNotTornApartByTheirDecimals(int reward, int temptation) {
        assertThat(TakingTurns.isWorse(new Payoffs(reward / 3.0, 0, temptation / 3.0, 0)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1e-17, -1, 1", "0.400000000000001, 0.1, 0.7", "5e-324, 0, 5e-324", "1e308, -1e308, 1.7e308"})
    void aSmallDifferenceAndLargeNumbersCount(double r, double s, double t) {
        assertThat(TakingTurns.isWorse(new Payoffs(r, s, t, 0))).isTrue();
    }
}
