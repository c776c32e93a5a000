package dilemma.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomSourceTest {

    private static final double LARGEST = 1 - 0x1p-53;

    @Test
    void certainAnswersDrawNothing() {
        RandomSource none = RandomSource.none();

        assertThat(none.nextBoolean(0)).isFalse();
        assertThat(none.nextBoolean(-0.0)).isFalse();
        assertThat(none.nextBoolean(1)).isTrue();
    }

    @Test
    void whoIsDeterministicMayNotDraw() {
        assertThatThrownBy(() -> RandomSource.none().nextBoolean(0.5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a player that is declared deterministic asked for a random number");
    }

    @Test
    void theAnswerIsYesBelowTheProbability() {
        RandomSource half = () -> 0.5;

        assertThat(half.nextBoolean(0.5)).isFalse();
        assertThat(half.nextBoolean(Math.nextUp(0.5))).isTrue();
        assertThat(((RandomSource) () -> 0).nextBoolean(Double.MIN_VALUE)).isTrue();
        assertThat(((RandomSource) () -> LARGEST).nextBoolean(LARGEST)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 10, 1000, (1 << 30) + 1, Integer.MAX_VALUE})
    void integersReachEveryEndOfTheirRangeAndNoFarther(int bound) {
        assertThat(((RandomSource) () -> 0).nextInt(bound)).isZero();
        assertThat(((RandomSource) () -> LARGEST).nextInt(bound)).isEqualTo(bound - 1);
    }
}
