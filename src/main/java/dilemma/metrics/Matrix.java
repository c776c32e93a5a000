package dilemma.metrics;

import java.util.Arrays;

/** A square of numbers, one for each ordered pair of entrants; NaN where there is none. */
public final class Matrix {

    private final double[][] rows;

    private Matrix(double[][] rows) {
        this.rows = rows;
    }

    /** Computes the number of a row and a column. */
    @FunctionalInterface
    public interface Entry {
        /** Returns the number at this place, NaN where there is none. */
        double at(int row, int column);
    }

    /** Returns the matrix of so many rows with these entries. */
    public static Matrix of(int size, Entry entry) {
        double[][] rows = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rows[i][j] = entry.at(i, j);
            }
        }
        return new Matrix(rows);
    }

    /** Returns the number of rows. */
    public int size() {
        return rows.length;
    }

    /** Returns the number in a row and a column, from 0. */
    public double at(int row, int column) {
        return rows[row][column];
    }

    /** Returns whether every place has a number. */
    public boolean isComplete() {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix matrix && Arrays.deepEquals(rows, matrix.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(rows);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(rows);
    }
}
