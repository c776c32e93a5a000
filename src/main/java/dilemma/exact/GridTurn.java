package dilemma.exact;

import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.Arrays;
import java.util.Optional;

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
    private final Rows rows;
    private final Columns columns;
    /** By the first player's move, the rows that were added up last, and what for. */
    private final Gathered[] gathered = new Gathered[Move.values().length];

    /** A row of the next grid, in the order of arrival. */
    private final double[] sums;

    /** A faster way, where there is one. */
    private final Optional<TwinTurn> twins;

    GridTurn(Scope now, Scope then, Rows rows, Columns columns) {
        this.now = now;
        this.then = then;
        this.rows = rows;
        this.columns = columns;
        this.sums = new double[then.second().length];
        this.twins = TwinTurn.of(rows.turn(), columns.turn());
        Arrays.setAll(gathered, move -> new Gathered(now.second().length));
    }

    Scope now() {
        return now;
    }

    Scope then() {
        return then;
    }

    @Override
    public int statesAfter() {
        return Math.toIntExact(then.pairs());
    }

    @Override
    public void carry(double[][] grids, double[][] factors, double[] next) {
        for (Gathered some : gathered) {
            some.forget();
        }
        for (int row = 0; row < then.first().length; row++) {
            Arrays.fill(sums, 0);
            for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
                lead(grids, factors, outcome, rows.mix(outcome, row));
            }
            columns.order().restore(sums, next, row * sums.length);
        }
    }

    /**
     * Sets what a grid leads on to.
     *
     * @param next takes the next grid
     */
    void advance(double[] grid, double[] next) {
        if (twins.isPresent()) {
            twins.get().carry(grid, next);
        } else {
            carry(new double[][] {grid}, new double[][] {Turn.once()}, next);
        }
    }

    private void lead(double[][] grids, double[][] factors, int outcome, Mix mix) {
        Runs runs = columns.runs(outcome);
        if (!mix.isEmpty() && !runs.isEmpty()) {
            Gathered some = gathered[OUTCOMES[outcome].own().bit()];
            some.gather(grids, factors, outcome, mix);
            runs.lead(some.sums(), sums);
        }
    }

    @Override
    public double[] frequencies(double[] grid) {
        double[] frequencies = new double[JointChain.OUTCOMES];
        double[] firstMoves = rows.turn().moves();
        double[] secondMoves = columns.turn().moves();
        for (int row = 0; row < now.first().length; row++) {
            double cooperated = 0;
            double defected = 0;
            for (int column = 0; column < now.second().length; column++) {
                double amount = grid[row * now.second().length + column];
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
