package dilemma.evolution;

/** Linear equations for tests, solved by Gauss with pivots. */
final class Equations {

    private Equations() {}

    /** Returns x with x = transitions · x + constants. */
    static double[] fixedPoint(double[][] transitions, double[] constants) {
        int n = constants.length;
        double[][] rows = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rows[i][j] = (i == j ? 1 : 0) - transitions[i][j];
            }
            rows[i][n] = constants[i];
        }
        return solve(rows);
    }

    private static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int i = column; i < n; i++) {
                pivot = Math.abs(rows[i][column]) > Math.abs(rows[pivot][column]) ? i : pivot;
            }
            double[] row = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = row;
            for (int i = 0; i < n; i++) {
                double factor = i == column ? 0 : rows[i][column] / row[column];
                for (int j = column; factor != 0 && j <= n; j++) {
                    rows[i][j] -= factor * row[j];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = rows[i][n] / rows[i][i];
        }
        return solution;
    }
}
