package dilemma.exact;

import java.util.Arrays;

/** The sum of the rows of a grid that lead to one of the next by an outcome, and for which row and outcome that is. */
final class Gathered {

    private static final int NONE = -1;

    private final HandTurn rows;
    private final double[] sums;
    private int outcome = NONE;
    private int row;

    Gathered(HandTurn rows, int columns) {
        this.rows = rows;
        this.sums = new double[columns];
    }

    /** Forgets what was added up before: the grids have changed. */
    void forget() {
        outcome = NONE;
    }

    /** Returns the sums by column. */
    double[] sums() {
        return sums;
    }

    /** Adds them up, unless the same were added up before: often two rows are led to alike by two outcomes. */
    void gather(double[][] grids, double[][] factors, int newOutcome, int newRow) {
        boolean isSame = outcome != NONE && isLike(factors, newOutcome, newRow);
        outcome = newOutcome;
        row = newRow;
        if (!isSame) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < grids.length; i++) {
                if (factors[i][outcome] != 0) {
                    add(grids[i], factors[i][outcome]);
                }
            }
        }
    }

    private boolean isLike(double[][] factors, int newOutcome, int newRow) {
        for (double[] factor : factors) {
            if (factor[newOutcome] != factor[outcome]) {
                return false;
            }
        }
        int[] some = rows.links(outcome).to(row);
        int[] others = rows.links(newOutcome).to(newRow);
        boolean isLike = some.length == others.length;
        for (int i = 0; isLike && i < some.length; i++) {
            isLike = rows.links(outcome).isLike(some[i], rows.links(newOutcome), others[i]);
        }
        return isLike;
    }

    private void add(double[] grid, double factor) {
        Links links = rows.links(outcome);
        int[] leading = links.to(row);
        for (int k = 0; k < leading.length; k += 2) {
            int one = leading[k];
            int other = leading[Math.min(k + 1, leading.length - 1)];
            add(
                    grid,
                    links.source(one) * sums.length,
                    factor * links.weight(one),
                    links.source(other) * sums.length,
                    one == other ? 0 : factor * links.weight(other));
        }
    }

    /** Adds two rows at a time: the sums are fetched half as often. */
    private void add(double[] grid, int one, double oneFactor, int other, double otherFactor) {
        for (int column = 0; column < sums.length; column++) {
            sums[column] += oneFactor * grid[one + column] + otherFactor * grid[other + column];
        }
    }
}
