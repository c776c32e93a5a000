package dilemma.exact;

import java.util.Arrays;

/** How many turns of a match are expected to be played in each pair of states. */
final class GridVisits {

    private final Scope all;
    private final double[] sums;

    /** The sums of the turns of one scope, which are not among the others yet. */
    private double[] latest;

    private Scope scope;

    /** The distribution of the turn that is being added. */
    private double[] distribution = {};

    /** Begins with the first turn, which has one pair of states. */
    GridVisits(Scope all, Scope scope) {
        this.all = all;
        this.scope = scope;
        this.sums = new double[Math.toIntExact(all.pairs())];
        this.latest = new double[] {1};
    }

    /** Begins a turn, whose distribution is added row by row. */
    void enter(Scope played, double[] amounts) {
        if (played != scope) {
            settle();
            scope = played;
            latest = new double[amounts.length];
        }
        distribution = amounts;
    }

    /** Adds a row of the turn. */
    void add(int row) {
        int columns = scope.second().length;
        for (int i = row * columns; i < (row + 1) * columns; i++) {
            latest[i] += distribution[i];
        }
    }

    /** Returns the visits to all pairs of states so far; it is overwritten later. */
    double[] sums() {
        settle();
        return sums;
    }

    private void settle() {
        int[] columns = places(all.second(), scope.second());
        int[] rows = places(all.first(), scope.first());
        for (int row = 0; row < rows.length; row++) {
            int from = row * columns.length;
            int to = rows[row] * all.second().length;
            for (int column = 0; column < columns.length; column++) {
                sums[to + columns[column]] += latest[from + column];
            }
        }
        Arrays.fill(latest, 0);
    }

    private static int[] places(int[] all, int[] some) {
        return Arrays.stream(some).map(state -> Arrays.binarySearch(all, state)).toArray();
    }
}
