package dilemma.exact;

import java.util.Arrays;

/** How many turns of a match are expected to be played in each pair of states. */
final class GridVisits {

    private final Scope all;
    private final double[] sums;

    /** The sums of the turns of one scope, which are not among the others yet. */
    private double[] latest = {};

    private Scope scope;

    /** Begins without a visit. */
    GridVisits(Scope all, Scope scope) {
        this.all = all;
        this.scope = scope;
        this.sums = new double[Math.toIntExact(all.pairs())];
        this.latest = new double[Math.toIntExact(scope.pairs())];
    }

    /** Adds a turn. */
    void add(Scope played, double[] distribution) {
        if (played != scope) {
            settle();
            scope = played;
            latest = new double[distribution.length];
        }
        for (int i = 0; i < distribution.length; i++) {
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
