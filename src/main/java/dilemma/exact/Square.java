package dilemma.exact;

/** A dense square of numbers, from each state to each. */
final class Square {

    private final double[][] rows;

    /** Makes a square of zeros. */
    Square(int size) {
        rows = new double[size][size];
    }

    /** Returns a row, which can be written to. */
    double[] row(int state) {
        return rows[state];
    }

    int size() {
        return rows.length;
    }

    /** Returns a row vector times this square. */
    double[] after(double[] vector) {
        double[] product = new double[rows.length];
        addAfter(vector, product);
        return product;
    }

    /** Returns this square times a column vector. */
    double[] before(double[] vector) {
        double[] product = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                product[i] += rows[i][j] * vector[j];
            }
        }
        return product;
    }

    /** Returns this square times another. */
    Square times(Square other) {
        Square product = new Square(rows.length);
        product.addProduct(this, other);
        return product;
    }

    /** Adds the product of two others. */
    void addProduct(Square left, Square right) {
        for (int i = 0; i < rows.length; i++) {
            right.addAfter(left.rows[i], rows[i]);
        }
    }

    private void addAfter(double[] vector, double[] sum) {
        for (int i = 0; i < vector.length; i++) {
            double factor = vector[i];
            double[] row = rows[i];
            if (factor != 0) {
                for (int j = 0; j < sum.length; j++) {
                    sum[j] += factor * row[j];
                }
            }
        }
    }
}
