package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DominantEigenvectorTest {

    private static final double ACCURACY = 1e-12;

    @Test
    void twoWhoCooperateWithEachOtherShareAllTheGood() {
        assertVector(vector(new double[][] {{1, 1}, {1, 1}}), Math.sqrt(0.5), Math.sqrt(0.5));
    }

    @Test
    void aSingleEntrantIsAsGoodAsCanBe() {
        assertVector(vector(new double[][] {{0.3}}), 1);
        assertVector(vector(new double[][] {{-0.3}}), 1);
    }

    @Test
    void aZeroMatrixHasNone() {
        assertNone(new double[][] {{0}});
        assertNone(new double[][] {{0, 0}, {0, 0}});
    }

    @Test
    void anIncompleteMatrixHasNone() {
        assertNone(new double[][] {{1, Double.NaN}, {1, 1}});
    }

    @Test
    void complexEigenvaluesHaveNone() {
        assertNone(new double[][] {{0, -1}, {1, 0}});
        assertNone(new double[][] {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}});
    }

    @Test
    void multipleEigenvaluesHaveNone() {
        assertNone(new double[][] {{1, 0}, {0, 1}});
        assertNone(new double[][] {{2, 0, 0}, {0, 1, 0}, {0, 0, 2}});
    }

    @Test
    void defectiveEigenvaluesHaveNone() {
        assertNone(new double[][] {{1, 0}, {1, 1}});
        assertNone(new double[][] {{0, 1}, {0, 0}});
        assertNone(new double[][] {{1, 1, 1}, {0, 1, 1}, {0, 0, 1}});
        assertNone(new double[][] {{1, 0, 1, 0}, {1, 1, 1, 1}, {0, 0, 1, 0}, {1, 0, 1, 1}});
    }

    @Test
    void eigenvaluesOfEqualModulusAndOppositeSignHaveNone() {
        assertNone(new double[][] {{0, 1}, {1, 0}});
        assertNone(new double[][] {{1, 0}, {0, -1}});
        assertNone(new double[][] {{0, 2, 0}, {2, 0, 0}, {0, 0, 1}});
    }

    @Test
    void aNegativeEigenvalueMayBeTheLargest() {
        assertVector(vector(new double[][] {{-2, 0}, {0, 1}}), 1, 0);
    }

    @Test
    void aSumOfZeroIsSignedByTheFirstComponentThatIsNotZero() {
        // x = (0, 1, -1) / √2 with λ = 4
        assertVector(vector(new double[][] {{1, 0, 0}, {0, 2, -2}, {0, -2, 2}}), 0, Math.sqrt(0.5), -Math.sqrt(0.5));
        assertVector(vector(new double[][] {{-1, 1}, {1, -1}}), Math.sqrt(0.5), -Math.sqrt(0.5));
    }

    @Test
    void mosesStretchesRatesToPlusAndMinusOne() {
        Matrix rates = matrix(new double[][] {{1, 0.25}, {0.5, 0}});
        assertVector(DominantEigenvector.jesus(rates), vector(new double[][] {{1, 0.25}, {0.5, 0}}));
        assertVector(
                DominantEigenvector.moses(matrix(new double[][] {{1, 0.25}, {0.25, 0.25}})), vector(new double[][] {
                    {1, -0.5}, {-0.5, -0.5}
                }));
    }

    /** All matrices of three rows of 0 and 1, of -1 and 1, and of halves: what there is follows from whole numbers. */
    @Test
    void everySmallMatrixHasAVectorExactlyWhereTheLargestEigenvalueIsRealAndSimple() {
        for (int[] entries : new int[][] {{0, 2}, {-2, 2}, {0, 1, 2}}) {
            int choices = entries.length;
            for (int number = 0; number < (int) Math.pow(choices, 9); number++) {
                int[][] twice = new int[3][3];
                for (int place = 0, rest = number; place < 9; place++, rest /= choices) {
                    twice[place / 3][place % 3] = entries[rest % choices];
                }
                double[][] rows = new double[3][3];
                for (int place = 0; place < 9; place++) {
                    rows[place / 3][place % 3] = twice[place / 3][place % 3] / 2.0;
                }
                double[] vector = vector(rows);

                assertThat(Double.isNaN(vector[0]))
                        .as("%s", Arrays.deepToString(rows))
                        .isEqualTo(!CubicEigenvalues.isLargestRealAndSimple(twice));
                if (!Double.isNaN(vector[0])) {
                    assertSolves(rows, vector);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 10, 20, 40, 60})
    void randomRatesGiveAPositiveUnitVectorThatSolvesTheEquation(int n) {
        for (int seed = 0; seed < 20; seed++) {
            double[][] rows = random(n, 1000L * n + seed);
            double[] vector = DominantEigenvector.jesus(matrix(rows));

            assertSolves(rows, vector);
            // Perron: the vector of a positive matrix is positive
            assertThat(Arrays.stream(vector).min().orElseThrow()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 10, 20, 40, 60})
    void randomStretchedRatesSolveTheEquationWhereTheyHaveAVector(int n) {
        int found = 0;
        for (int seed = 0; seed < 20; seed++) {
            double[][] rows = random(n, 1000L * n + seed);
            double[] vector = DominantEigenvector.moses(matrix(rows));
            if (!Double.isNaN(vector[0])) {
                found++;
                assertSolves(
                        Arrays.stream(rows)
                                .map(row -> Arrays.stream(row)
                                        .map(v -> 2 * (v - 0.5))
                                        .toArray())
                                .toArray(double[][]::new),
                        vector);
            }
        }
        assertThat(found).isPositive();
    }

    /** It takes about eleven times as long as multiplying the matrix by itself, however fast the machine is. */
    @Test
    void twoHundredAndFortyEntrantsAreJudgedInTheTimeOfFiftyProducts() {
        double[][] rows = random(240, 1);
        Matrix rates = matrix(rows);
        assertThat(DominantEigenvector.jesus(rates)).doesNotContain(Double.NaN);

        long product = quickest(20, () -> multiplied(rows));

        assertThat(quickest(3, () -> DominantEigenvector.jesus(rates))).isLessThan(50 * product);
    }

    /** The thread's own time: a busy machine does not count, as far as it knows. */
    private static long quickest(int times, Runnable task) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = threads.getCurrentThreadCpuTime();
            task.run();
            quickest = Math.min(quickest, threads.getCurrentThreadCpuTime() - start);
        }
        return quickest;
    }

    private static double[][] multiplied(double[][] rows) {
        double[][] product = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                for (int k = 0; k < rows.length; k++) {
                    product[i][j] += rows[i][k] * rows[k][j];
                }
            }
        }
        return product;
    }

    /** Two equal blocks, the second feeding the first, their places mixed: the largest eigenvalue is double. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 30})
    void twoEqualFieldsOfWhichOneLooksUpToTheOtherHaveNone(int size) {
        for (int seed = 0; seed < 10; seed++) {
            assertNone(coupled(size, seed, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 30})
    void twoFieldsThatAreNearlyEqualHaveOne(int size) {
        for (int seed = 0; seed < 10; seed++) {
            double[][] rows = coupled(size, seed, 0.995);
            assertSolves(rows, vector(rows));
        }
    }

    private static double[][] coupled(int size, long seed, double scale) {
        double[][] field = random(size, seed);
        double[][] coupling = random(size, seed + 1000);
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, 2 * size).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        double[][] rows = new double[2 * size][2 * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rows[places.get(i)][places.get(j)] = field[i][j];
                rows[places.get(i + size)][places.get(j + size)] = scale * field[i][j];
                rows[places.get(i)][places.get(j + size)] = coupling[i][j];
            }
        }
        return rows;
    }

    private static double[][] random(int n, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[][] rows = new double[n][n];
        for (double[] row : rows) {
            Arrays.setAll(row, j -> chance.nextDouble());
        }
        return rows;
    }

    private static Matrix matrix(double[][] rows) {
        return Matrix.of(rows.length, (i, j) -> rows[i][j]);
    }

    private static double[] vector(double[][] rows) {
        return DominantEigenvector.of(matrix(rows));
    }

    private static void assertNone(double[][] rows) {
        assertThat(vector(rows)).as("%s", Arrays.deepToString(rows)).containsOnly(Double.NaN);
    }

    private static void assertVector(double[] actual, double... expected) {
        assertThat(actual).containsExactly(expected, within(ACCURACY));
    }

    private static void assertSolves(double[][] rows, double[] x) {
        int n = x.length;
        double[] image = new double[n];
        Arrays.setAll(
                image,
                i -> IntStream.range(0, n).mapToDouble(j -> rows[i][j] * x[j]).sum());
        double eigenvalue =
                IntStream.range(0, n).mapToDouble(i -> image[i] * x[i]).sum();
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(image[i] - eigenvalue * x[i]));
        }
        assertThat(largest).isLessThanOrEqualTo(ACCURACY * Math.max(1, Math.abs(eigenvalue)));
        assertThat(Math.abs(Arrays.stream(x).map(v -> v * v).sum() - 1)).isLessThanOrEqualTo(ACCURACY);
        assertThat(Arrays.stream(x).sum()).isGreaterThanOrEqualTo(-ACCURACY);
    }
}
