package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final Matrix MATRIX = Matrix.of(3, (i, j) -> 10 * i + j);

    @Test
    void matricesAreEqualWhenTheirNumbersAre() {
        assertThat(MATRIX)
                .isEqualTo(Matrix.of(3, (i, j) -> 10 * i + j))
                .hasSameHashCodeAs(Matrix.of(3, (i, j) -> 10 * i + j))
                .isNotEqualTo(Matrix.of(3, (i, j) -> 10 * j + i));
    }

    @Test
    void aMatrixIsCompleteWhenNothingIsMissing() {
        assertThat(MATRIX.isComplete()).isTrue();
        assertThat(Matrix.of(2, (i, j) -> i == j ? Double.NaN : 1).isComplete()).isFalse();
    }

    @Test
    void showsItsRows() {
        assertThat(Matrix.of(2, (i, j) -> i - j)).hasToString("[[0.0, -1.0], [1.0, 0.0]]");
    }
}
