package dilemma.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayoffsTest {

    @ParameterizedTest
    @CsvSource({"CC, 3", "CD, 0", "DC, 5", "DD, 1"})
    void eachOutcomeHasItsPayoff(Outcome outcome, double payoff) {
        assertThat(new Payoffs(3, 0, 5, 1).of(outcome)).isEqualTo(payoff);
    }

    @Test
    void theTotalWeighsEachPayoffByItsCount() {
        assertThat(new Payoffs(3, 0.5, 5, 1).total(1000, 200, 30, 4)).isEqualTo(3000 + 100 + 150 + 4);
    }

    @Test
    void theTotalIsAddedInTheOrderOfTheOutcomes() {
        assertThat(new Payoffs(1e16, 1, -1e16, 1).total(1, 1, 1, 1)).isEqualTo(1e16 + 1 - 1e16 + 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNotFiniteInEveryPlace(double wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Payoffs(wrong, 0, 5, 1))
                .withMessage("a payoff must be a finite number, but was " + wrong);
        assertThatIllegalArgumentException().isThrownBy(() -> new Payoffs(3, wrong, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Payoffs(3, 0, wrong, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Payoffs(3, 0, 5, wrong));
    }

    @Test
    void zeroHasNoSign() {
        assertThat(new Payoffs(-0.0, -0.0, -0.0, -0.0)).isEqualTo(new Payoffs(0, 0, 0, 0));
    }

    @Test
    void ordinaryNumbersNeedNoOthersForTheirDifferences() {
        Payoffs payoffs = new Payoffs(1, 5, 0, 3);

        assertThat(payoffs.withFiniteDifferences()).isEqualTo(payoffs);
    }

    @Test
    void theLargestNumbersKeepTheirProportionsAndHaveDifferences() {
        double most = Double.MAX_VALUE;
        Payoffs smaller = new Payoffs(most / 2, -most, most, -most / 4).withFiniteDifferences();

        assertThat((smaller.temptation() - smaller.sucker()) * 2).isFinite();
        assertThat(smaller.temptation() / smaller.reward()).isEqualTo(2);
        assertThat(smaller.sucker() / smaller.punishment()).isEqualTo(4);
    }
}
