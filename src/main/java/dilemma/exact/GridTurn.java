package dilemma.exact;

import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * One turn, from a grid to the next: from a number for each pair of states, a row for each state of the first player,
 * to as many as the next turn has.
 *
 * <p>What an outcome does to the one player does not depend on the state of the other. So the rows of the first player
 * are added up as they lead on, each as a whole; the columns of the sum are then added up in the same way. Where both
 * have n states and every outcome leads to one state alone, that is some 8 n<sup>2</sup> steps.
 */
final class GridTurn implements Turn {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final Scope now;
    private final Scope then;
    private final HandTurn rows;
    private final HandTurn columns;
    /** By the first player's move, the rows that were added up last, and what for. */
    private final Gathered[] gathered = new Gathered[Move.values().length];

    GridTurn(Scope now, Scope then, HandTurn rows, HandTurn columns) {
        this.now = now;
        this.then = then;
        this.rows = rows;
        this.columns = columns;
        Arrays.setAll(gathered, move -> new Gathered());
    }

    Scope now() {
        return now;
    }

    Scope then() {
        return then;
    }

    @Override
    public int statesAfter() {
        return rows.statesAfter() * columns.statesAfter();
    }

    @Override
    public void carry(double[][] grids, double[][] factors, double[] next) {
        carry(grids, factors, next, row -> {});
    }

    /**
     * Sets what is carried on to the next turn.
     *
     * @param next takes the sum by state
     * @param finished is told the number of each row when it is finished, and still at hand
     */
    void carry(double[][] grids, double[][] factors, double[] next, IntConsumer finished) {
        for (Gathered some : gathered) {
            some.outcome = -1;
        }
        for (int row = 0; row < rows.statesAfter(); row++) {
            int place = row * columns.statesAfter();
            Arrays.fill(next, place, place + columns.statesAfter(), 0);
            for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
                if (columns.links(outcome).size() > 0 && rows.linksTo(outcome, row).length > 0) {
                    Gathered some = gathered[OUTCOMES[outcome].own().bit()];
                    some.gather(grids, factors, outcome, row);
                    columns.links(outcome).lead(some.sums, next, place);
                }
            }
            finished.accept(row);
        }
    }

    /** The sum of the rows that lead to one by an outcome. */
    private final class Gathered {

        private final double[] sums = new double[columns.states()];
        private int outcome;
        private int row;

        /** Adds them up, unless the same were added up before: often two rows are led to alike by two outcomes. */
        void gather(double[][] grids, double[][] factors, int newOutcome, int newRow) {
            boolean isSame = outcome >= 0 && isLike(factors, newOutcome, newRow);
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
            int[] some = rows.linksTo(outcome, row);
            int[] others = rows.linksTo(newOutcome, newRow);
            boolean isLike = some.length == others.length;
            for (int i = 0; isLike && i < some.length; i++) {
                isLike = rows.links(outcome).isLike(some[i], rows.links(newOutcome), others[i]);
            }
            return isLike;
        }

        private void add(double[] grid, double factor) {
            Links links = rows.links(outcome);
            int[] leading = rows.linksTo(outcome, row);
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

    @Override
    public double[] frequencies(double[] grid) {
        double[] frequencies = new double[JointChain.OUTCOMES];
        double[] firstMoves = rows.moves();
        double[] secondMoves = columns.moves();
        for (int row = 0; row < rows.states(); row++) {
            double cooperated = 0;
            double defected = 0;
            for (int column = 0; column < columns.states(); column++) {
                double amount = grid[row * columns.states() + column];
                cooperated += amount * secondMoves[2 * column];
                defected += amount * secondMoves[2 * column + 1];
            }
            frequencies[0] += firstMoves[2 * row] * cooperated;
            frequencies[1] += firstMoves[2 * row] * defected;
            frequencies[2] += firstMoves[2 * row + 1] * cooperated;
            frequencies[3] += firstMoves[2 * row + 1] * defected;
        }
        return frequencies;
    }
}
