package dilemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitStepsTest {

    @ParameterizedTest
    @CsvSource({"0.1, 10", "1, 1", "0.01, 100", "0.25, 4", "0.333333, 3", "0.142857, 7"})
    void aStepThatDividesOneIsTaken(double step, int parts) {
        assertThat(UnitSteps.ofStep(step).parts()).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.25, 0.333333", "0.99, 0.5, 1", "0.06, 0.058824, 0.0625"})
    void anyOtherIsAnErrorWithTheNearest(double step, String below, String above) {
        assertThatThrownBy(() -> UnitSteps.ofStep(step))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must divide 1, but was " + step + "; the nearest that do are " + below + " and " + above);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 0.009, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aStepOutOfRangeIsAnError(double step) {
        assertThatThrownBy(() -> UnitSteps.ofStep(step))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("must be from 0.01 to 1, but was ");
    }

    @Test
    void stepsLeadToTheDecimalsThatAreWritten() {
        UnitSteps tenths = new UnitSteps(10);

        assertThat(tenths.coordinate(3)).isEqualTo(0.3);
        assertThat(tenths.coordinate(7)).isEqualTo(0.7);
        assertThat(tenths.coordinate(10)).isEqualTo(1);
        assertThat(tenths.step()).isEqualTo(0.1);
    }
}
