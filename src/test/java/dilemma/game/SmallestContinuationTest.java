package dilemma.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallestContinuationTest {

    @Test
    void prisonYearsNeedOneThirdForBoth() {
        SmallestContinuation smallest =
                SmallestContinuation.of(Games.PRISON_YEARS.utilities()).orElseThrow();

        assertThat(smallest.grimTrigger()).isEqualTo(1.0 / 3);
        assertThat(smallest.titForTat()).isEqualTo(1.0 / 3);
    }

    @Test
    void axelrodsPointsNeedOneHalfForGrimTriggerAndTwoThirdsForTitForTat() {
        SmallestContinuation smallest =
                SmallestContinuation.of(Games.AXELROD.utilities()).orElseThrow();

        assertThat(smallest.grimTrigger()).isEqualTo(0.5);
        assertThat(smallest.titForTat()).isEqualTo(2.0 / 3);
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "4, 1", "10, 3"})
    void aDonationNeedsItsCostOverItsBenefit(double benefit, double cost) {
        SmallestContinuation smallest = SmallestContinuation.of(
                        Games.donation(benefit, cost).utilities())
                .orElseThrow();

        assertThat(smallest.grimTrigger()).isEqualTo(cost / benefit, within(1e-15));
        assertThat(smallest.titForTat()).isEqualTo(cost / benefit);
    }

    @ParameterizedTest
    @ValueSource(doubles = {6, 7, 100})
    void whereTakingTurnsIsAsGoodNoContinuationMakesTitForTatLast(double temptation) {
        SmallestContinuation smallest =
                SmallestContinuation.of(new Payoffs(3, 0, temptation, 1)).orElseThrow();

        assertThat(smallest.grimTrigger()).isEqualTo((temptation - 3) / (temptation - 1));
        assertThat(smallest.titForTat()).isEqualTo((temptation - 3) / 3);
    }

    @ParameterizedTest
    @MethodSource("dilemma.game.Orders#all")
    void onlyPrisonersDilemmasHaveOne(Payoffs utilities) {
        assertThat(SmallestContinuation.of(utilities).isPresent())
                .isEqualTo(GameKind.of(utilities) == GameKind.PRISONERS_DILEMMA);
    }

    @Test
    void theLargestAndTheSmallestNumbersGiveProbabilities() {
        double most = Double.MAX_VALUE;

        assertThat(SmallestContinuation.of(new Payoffs(most / 2, -most, most, 0))
                        .orElseThrow()
                        .grimTrigger())
                .isEqualTo(0.5);
        assertThat(SmallestContinuation.of(new Payoffs(2 * Double.MIN_VALUE, 0, most, Double.MIN_VALUE))
                        .orElseThrow()
                        .grimTrigger())
                .isEqualTo(1);
    }

    /**
     * Against grim trigger, to defect for ever; against tit for tat, also to defect and cooperate in turn: neither pays
     * from the threshold on, and one of them does below it. Mean payoffs per turn of infinite matches with continuation
     * w, by their geometric series.
     */
    @ParameterizedTest
    @CsvSource({"3, 0, 5, 1", "-1, -5, 0, -3", "2, -1, 3, 0", "4, 0, 5, 3", "3, 0, 5.9, 2.9"})
    void aboveTheThresholdNoDefectionPaysAndBelowItOneDoes(double r, double s, double t, double p) {
        SmallestContinuation smallest =
                SmallestContinuation.of(new Payoffs(r, s, t, p)).orElseThrow();
        double grim = smallest.grimTrigger();
        double titForTat = smallest.titForTat();

        assertThat(defectingForEver(t, p, grim + 1e-6)).isLessThan(r);
        assertThat(defectingForEver(t, p, grim - 1e-6)).isGreaterThan(r);
        assertThat(Math.max(defectingForEver(t, p, titForTat + 1e-6), alternating(t, s, titForTat + 1e-6)))
                .isLessThan(r);
        assertThat(Math.max(defectingForEver(t, p, titForTat - 1e-6), alternating(t, s, titForTat - 1e-6)))
                .isGreaterThan(r);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesWhatIsNoProbability(double wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmallestContinuation(wrong, 2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 0.4, Double.NaN})
    void refusesThatTitForTatDoesWithLessThanGrimTrigger(double wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmallestContinuation(0.5, wrong));
    }

    private static double defectingForEver(double t, double p, double w) {
        return (1 - w) * t + w * p;
    }

    private static double alternating(double t, double s, double w) {
        return (t + w * s) / (1 + w);
    }
}
