package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final Matrix MATRIX = Matrix.of(3, (i, j) -> 10 * i + j);

    @Test
    void reorderingMovesRowsAndColumnsTogether() {
        int[] order = {2, 0, 1};

        assertThat(MATRIX.reordered(i -> order[i]))
                .isEqualTo(Matrix.of(3, (i, j) -> 10 * order[i] + order[j]))
                .hasSameHashCodeAs(Matrix.of(3, (i, j) -> 10 * order[i] + order[j]))
                .isNotEqualTo(MATRIX);
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
