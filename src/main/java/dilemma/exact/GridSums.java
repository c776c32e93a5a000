package dilemma.exact;

import java.util.Arrays;

/** The sum of grids of different scopes, over all pairs of states that are met. */
final class GridSums {

    private final Scope all;
    private final double[] sums;

    /** By row, the first column to which anything was added, and the one after the last. */
    private final int[] from;

    private final int[] to;

    /** The places of the rows and columns of the scope that is being added. */
    private int[] rows = {};

    private int[] columns = {};

    /** Begins with zeros. */
    GridSums(Scope all) {
        this.all = all;
        this.sums = new double[Math.toIntExact(all.pairs())];
        this.from = new int[all.first().length];
        this.to = new int[all.first().length];
        Arrays.fill(from, all.second().length);
    }

    /** Begins to add grids of a scope. */
    void enter(Scope scope) {
        rows = places(all.first(), scope.first());
        columns = places(all.second(), scope.second());
    }

    private static int[] places(int[] all, int[] some) {
        return Arrays.stream(some).map(state -> Arrays.binarySearch(all, state)).toArray();
    }

    /** Adds a grid. */
    void add(double[] grid) {
        for (int row = 0; row < rows.length; row++) {
            add(grid, row);
        }
    }

    private void add(double[] grid, int row) {
        int place = rows[row] * all.second().length;
        from[rows[row]] = Math.min(from[rows[row]], columns[0]);
        to[rows[row]] = Math.max(to[rows[row]], columns[columns.length - 1] + 1);
        for (int column = 0; column < columns.length; column++) {
            sums[place + columns[column]] += grid[row * columns.length + column];
        }
    }

    /**
     * Returns the sum of what all pairs of states have, times a factor for each state.
     *
     * @param firsts by state of the first player
     * @param seconds by state of the second player
     */
    double sum(double[] firsts, double[] seconds) {
        double[] byColumn = new double[all.second().length];
        for (int row = 0; row < from.length; row++) {
            gather(row, firsts[all.first()[row]], byColumn);
        }
        double sum = 0;
        for (int column = 0; column < byColumn.length; column++) {
            sum += byColumn[column] * seconds[all.second()[column]];
        }
        return sum;
    }

    private void gather(int row, double factor, double[] byColumn) {
        int place = row * byColumn.length;
        int end = factor == 0 ? 0 : to[row];
        for (int column = from[row]; column < end; column++) {
            byColumn[column] += factor * sums[place + column];
        }
    }
}
