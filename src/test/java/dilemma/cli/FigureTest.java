package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @Test
    void aPayoffIsShownWithoutTheNoiseOfItsSums() {
        assertThat(Figure.payoff(0.3 - 0.1)).isEqualTo("0.2");
        assertThat(Figure.payoff(-1234567.5)).isEqualTo("-1234567.5");
        assertThat(Figure.payoff(0)).isEqualTo("0");
        assertThat(Figure.payoff(Double.MAX_VALUE)).isEqualTo("1.79769313486E308");
    }

    @ParameterizedTest
    @CsvSource({"2.5, 2.5", "-0.5, -0.5", "1.6666666666666667, 1.667", "3, 3", "0.0004, 0"})
    void aMeanIsShownToThreePlaces(double value, String shown) {
        assertThat(Figure.mean(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0.5, 0.5", "0.3333333333333333, 0.333", "0.6666666666666666, 0.667"})
    void aProbabilityIsShownToThreePlaces(double value, String shown) {
        assertThat(Figure.probability(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.99996, 0.99996", "0.999999612, 0.9999996", "0.0003, 0.0003", "1e-300, 1E-300"})
    void anUncertainProbabilityIsNeverShownAsACertainOne(double value, String shown) {
        assertThat(Figure.probability(value)).isEqualTo(shown);
    }
}
