package dilemma.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Games;
import dilemma.metrics.Matrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayoffMatrixTest {

    private static final List<Type> TYPES = List.of(new Type("A", "a"), new Type("B", "b"));

    @Test
    void yearsInPrisonAreMeasuredFromFive() {
        double[][] years = {{1, 5}, {0, 3}};
        PayoffMatrix payoffs = PayoffMatrix.of(TYPES, Games.PRISON_YEARS, Matrix.of(2, (i, j) -> years[i][j]));

        assertThat(payoffs.shift()).isEqualTo(5);
        assertThat(payoffs.rows()).isEqualTo(new double[][] {{4, 0}, {5, 2}});
    }

    @Test
    void pointsAreTakenAsTheyAre() {
        PayoffMatrix payoffs = PayoffMatrix.of(TYPES, Games.AXELROD, Matrix.of(2, (i, j) -> 2.5));

        assertThat(payoffs.shift()).isZero();
        assertThat(payoffs.at(1, 0)).isEqualTo(2.5);
    }

    @Test
    void whatIsNotKnownIsNamed() {
        assertThatThrownBy(() -> PayoffMatrix.of(
                        TYPES, Games.AXELROD, Matrix.of(2, (i, j) -> i == 1 && j == 0 ? Double.NaN : 1)))
                .isInstanceOf(UnknownPayoffException.class)
                .hasMessageContaining("what \"B\" gets against \"A\" is not known");
        assertThatThrownBy(() -> PayoffMatrix.of(TYPES, Games.AXELROD, Matrix.of(2, (i, j) -> i == j ? Double.NaN : 1)))
                .hasMessageContaining("what \"A\" gets against its twin is not known");
    }
}
