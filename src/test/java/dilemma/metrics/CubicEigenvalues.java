package dilemma.metrics;

/** What whole numbers say exactly of the eigenvalues of a matrix of three rows. */
final class CubicEigenvalues {

    private CubicEigenvalues() {}

    /**
     * Returns whether one eigenvalue is larger in modulus than all others, from the polynomial x³ + a x² + b x + c and
     * its discriminant.
     */
    static boolean isLargestRealAndSimple(int[][] m) {
        long a = -(m[0][0] + m[1][1] + m[2][2]);
        long b = minor(m, 0, 1) + minor(m, 0, 2) + minor(m, 1, 2);
        long c = -determinant(m);
        long discriminant = 18 * a * b * c - 4 * a * a * a * c + a * a * b * b - 4 * b * b * b - 27 * c * c;
        if (discriminant == 0) {
            return isTheSingleRootLarger(a, b, c);
        }
        if (discriminant > 0) {
            // three real roots; r and -r among them means a b = c and r² = -b, and the third is -a
            boolean opposite = a * b == c && b < 0;
            return !(opposite && -b > a * a);
        }
        if (c == 0) {
            // the only real root is 0
            return false;
        }
        // the other two are conjugate, and their product is -c / root
        double root = realRoot(a, b, c);
        return root * root - -c / root > 1e-9;
    }

    private static boolean isTheSingleRootLarger(long a, long b, long c) {
        long spread = a * a - 3 * b;
        if (spread == 0) {
            return false;
        }
        double twice = (9.0 * c - a * b) / (2 * spread);
        double single = (4.0 * a * b - 9 * c - a * a * a) / spread;
        return Math.abs(single) > Math.abs(twice) + 1e-9;
    }

    /** Bisects for the only real root. */
    private static double realRoot(long a, long b, long c) {
        double low = -1000;
        double high = 1000;
        for (int i = 0; i < 200; i++) {
            double x = (low + high) / 2;
            if (((x + a) * x + b) * x + c < 0) {
                low = x;
            } else {
                high = x;
            }
        }
        return (low + high) / 2;
    }

    private static long minor(int[][] m, int i, int j) {
        return (long) m[i][i] * m[j][j] - (long) m[i][j] * m[j][i];
    }

    private static long determinant(int[][] m) {
        return m[0][0] * ((long) m[1][1] * m[2][2] - (long) m[1][2] * m[2][1])
                - m[0][1] * ((long) m[1][0] * m[2][2] - (long) m[1][2] * m[2][0])
                + m[0][2] * ((long) m[1][0] * m[2][1] - (long) m[1][1] * m[2][0]);
    }
}
