package dilemma.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.random.RandomSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "0.2499, 1", "0.25, 2", "0.7499, 2", "0.75, 4", "0.9999999999999999, 4"})
    void eachThingHasItsShareOfTheNumbers(double number, int chosen) {
        Distribution distribution = new Distribution(List.of(0.0, 0.25, 0.5, 0.0, 0.25, 0.0));

        assertThat(distribution.draw(() -> number)).isEqualTo(chosen);
    }

    @Test
    void nothingIsDrawnWhereOneIsCertain() {
        assertThat(new Distribution(List.of(0.0, 1.0, 0.0)).draw(RandomSource.none()))
                .isOne();
    }

    @Test
    void whatIsImpossibleIsNotChosenWhereTheSumFallsShortOfOne() {
        double third = 0.3333333333;

        assertThat(new Distribution(List.of(third, third, third, 0.0)).draw(() -> 0.99999999999))
                .isEqualTo(2);
    }

    @Test
    void refusesProbabilitiesThatDoNotAddUp() {
        assertThatThrownBy(() -> new Distribution(List.of(0.5, 0.25)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the probabilities must add up to 1, but add up to 0.75");
        assertThatThrownBy(() -> new Distribution(List.of()))
                .hasMessage("the probabilities must add up to 1, but add up to 0");
        assertThatThrownBy(() -> new Distribution(List.of(1.5, -0.5)))
                .hasMessage("a probability must be from 0 to 1, but was 1.5");
        assertThatThrownBy(() -> new Distribution(List.of(Double.NaN)))
                .hasMessage("a probability must be from 0 to 1, but was NaN");
    }
}
