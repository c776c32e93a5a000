package dilemma.match;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Games;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.001, 1.001, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void probabilitiesOutsideZeroToOneAreRefused(double p) {
        assertThatThrownBy(() -> new Conditions(Games.AXELROD, false, Noise.NONE, p))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recognition must be from 0 to 1, but was " + p);
        assertThatThrownBy(() -> new Noise(p, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("execution noise must be from 0 to 1, but was " + p);
        assertThatThrownBy(() -> new Noise(0, p))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("perception noise must be from 0 to 1, but was " + p);
    }
}
