package dilemma.metrics;

import java.util.Arrays;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Who is good, as judged by the good: the eigenvector of the cooperation rates that belongs to the eigenvalue of
 * largest modulus (Aaronson 2014, Eigenmorality).
 */
public final class DominantEigenvector {

    /** Eigenvalues whose moduli differ by less than this share of the largest count as equal. */
    private static final double SAME = 1e-9;

    /**
     * Left and right eigenvectors of a simple eigenvalue are not orthogonal (Wilkinson 1965); for a multiple one
     * without as many vectors, computed as a cluster of eigenvalues, their cosine comes out near 1e-8.
     */
    private static final double ORTHOGONAL = 1e-6;

    private static final double ZERO_SUM = 1e-12;
    private static final double CONVERGED = 1e-15;
    private static final int MAX_STEPS = 100;

    private DominantEigenvector() {}

    /** Judges entrants by cooperating with those who cooperate: the eigenvector of the cooperation rates themselves. */
    public static double[] jesus(Matrix cooperation) {
        return of(cooperation);
    }

    /** Judges them by cooperating with the good and defecting against the bad: of the rates stretched to [-1, 1]. */
    public static double[] moses(Matrix cooperation) {
        return of(Matrix.of(cooperation.size(), (i, j) -> 2 * (cooperation.at(i, j) - 0.5)));
    }

    /**
     * Returns the eigenvector with unit length and a positive sum (a sum within 1e-12 of zero: a positive first
     * component that is not zero); NaN throughout where the matrix is zero or incomplete, or where the eigenvalue is
     * not real and simple.
     */
    static double[] of(Matrix matrix) {
        int n = matrix.size();
        double[] none = new double[n];
        Arrays.fill(none, Double.NaN);
        if (!matrix.isComplete()) {
            return none;
        }
        DMatrixRMaj a = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a.set(i, j, matrix.at(i, j));
            }
        }
        double eigenvalue = eigenvalue(a);
        if (Double.isNaN(eigenvalue)) {
            return none;
        }
        double[] right = inverseIteration(a, eigenvalue);
        double[] left = inverseIteration(CommonOps_DDRM.transpose(a, null), eigenvalue);
        double cosine = 0;
        for (int i = 0; i < n; i++) {
            cosine += left[i] * right[i];
        }
        return Math.abs(cosine) > ORTHOGONAL ? signed(right) : none;
    }

    /** Returns the eigenvalue of largest modulus, NaN where it is zero, not real, or one of several. */
    private static double eigenvalue(DMatrixRMaj a) {
        EigenDecomposition_F64<DMatrixRMaj> decomposition = DecompositionFactory_DDRM.eig(a.numRows, false, false);
        if (!decomposition.decompose(a.copy())) {
            return Double.NaN;
        }
        Complex_F64 largest = decomposition.getEigenvalue(0);
        for (int i = 1; i < a.numRows; i++) {
            Complex_F64 value = decomposition.getEigenvalue(i);
            if (value.getMagnitude2() > largest.getMagnitude2()) {
                largest = value;
            }
        }
        double modulus = largest.getMagnitude();
        long rivals = 0;
        for (int i = 0; i < a.numRows; i++) {
            if (decomposition.getEigenvalue(i).getMagnitude() > modulus * (1 - SAME)) {
                rivals++;
            }
        }
        boolean simple = rivals == 1 && modulus > 0 && Math.abs(largest.getImaginary()) <= SAME * modulus;
        return simple ? largest.getReal() : Double.NaN;
    }

    /**
     * Solves (A - λ I) y = x again and again from a fixed start; with λ next to an eigenvalue, y turns to its vector.
     */
    private static double[] inverseIteration(DMatrixRMaj a, double eigenvalue) {
        int n = a.numRows;
        DMatrixRMaj shifted = a.copy();
        double shift = eigenvalue * (1 + 1e-10);
        for (int i = 0; i < n; i++) {
            shifted.add(i, i, -shift);
        }
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.lu(n);
        solver.setA(shifted);
        DMatrixRMaj x = new DMatrixRMaj(n, 1);
        for (int i = 0; i < n; i++) {
            x.set(i, 0, 1 + (double) i / n);
        }
        DMatrixRMaj y = new DMatrixRMaj(n, 1);
        for (int step = 0; step < MAX_STEPS; step++) {
            solver.solve(x, y);
            double[] next = signed(y.data.clone());
            double change = 0;
            for (int i = 0; i < n; i++) {
                change = Math.max(change, Math.abs(next[i] - x.get(i, 0)));
            }
            x.data = next;
            if (change < CONVERGED) {
                break;
            }
        }
        return x.data;
    }

    private static double[] signed(double[] vector) {
        double length = Math.sqrt(Arrays.stream(vector).map(v -> v * v).sum());
        double sum = Arrays.stream(vector).sum() / length;
        double sign = Math.abs(sum) > ZERO_SUM
                ? Math.signum(sum)
                : Arrays.stream(vector)
                        .map(v -> Math.abs(v / length) > ZERO_SUM ? Math.signum(v) : 0)
                        .filter(s -> s != 0)
                        .findFirst()
                        .orElse(1);
        return Arrays.stream(vector).map(v -> v * sign / length).toArray();
    }
}
