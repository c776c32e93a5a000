package dilemma.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectiveTest {

    @Test
    void whatIsMaximisedIsItsOwnUtility() {
        assertThat(Objective.MAXIMISE.utility(5)).isEqualTo(5);
    }

    @Test
    void whatIsMinimisedHasItsNegativeAsUtility() {
        assertThat(Objective.MINIMISE.utility(5)).isEqualTo(-5);
    }

    @Test
    void noYearsHaveTheUtilityZeroWithoutASign() {
        assertThat(Double.doubleToRawLongBits(Objective.MINIMISE.utility(0))).isZero();
    }

    @Test
    void morePointsAreBetterAndFewerYears() {
        assertThat(Objective.MAXIMISE.isBetter(5, 3)).isTrue();
        assertThat(Objective.MAXIMISE.isBetter(3, 5)).isFalse();
        assertThat(Objective.MINIMISE.isBetter(3, 5)).isTrue();
        assertThat(Objective.MINIMISE.isBetter(5, 3)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void theSameIsNeverBetter(Objective objective) {
        assertThat(objective.isBetter(3, 3)).isFalse();
    }
}
