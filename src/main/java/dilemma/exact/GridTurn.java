package dilemma.exact;

import dilemma.game.Outcome;
import java.util.Arrays;

/**
 * One turn, from a grid to the next: from a number for each pair of states, a row for each state of the first player,
 * to as many as the next turn has.
 *
 * <p>What an outcome does to the one player does not depend on the state of the other. So the rows of the first player
 * are added up as they lead on, each as a whole; the columns of the sum are then added up in the same way. Where both
 * have n states and every outcome leads to one state alone, that is some 8 n<sup>2</sup> steps.
 */
final class GridTurn implements Turn {

    private final Scope now;
    private final Scope then;

    /** By outcome. */
    private final Links[] rows = new Links[JointChain.OUTCOMES];

    /** By outcome and row of the next grid, the links to it. */
    private final int[][][] rowsTo = new int[JointChain.OUTCOMES][][];

    private final Links[] columns = new Links[JointChain.OUTCOMES];
    private final double[] firstMoves;
    private final double[] secondMoves;
    private final double[] gathered;

    GridTurn(Hand first, Hand second, Scope now, Scope then) {
        this.now = now;
        this.then = then;
        this.firstMoves = moves(first, now.first());
        this.secondMoves = moves(second, now.second());
        this.gathered = new double[now.second().length];
        for (Outcome outcome : Outcome.values()) {
            rows[outcome.index()] = Links.of(first, outcome, now.first(), then.first());
            rowsTo[outcome.index()] = rows[outcome.index()].byTarget(then.first().length);
            columns[outcome.index()] = Links.of(second, outcome.swapped(), now.second(), then.second());
        }
    }

    private static double[] moves(Hand hand, int[] states) {
        double[] moves = new double[2 * states.length];
        for (int i = 0; i < states.length; i++) {
            moves[2 * i] = hand.weights()[2 * states[i]];
            moves[2 * i + 1] = hand.weights()[2 * states[i] + 1];
        }
        return moves;
    }

    Scope now() {
        return now;
    }

    Scope then() {
        return then;
    }

    @Override
    public int statesAfter() {
        return then.first().length * then.second().length;
    }

    @Override
    public void carry(double[][] grids, double[][] factors, double[] next) {
        for (int row = 0; row < then.first().length; row++) {
            for (int outcome = 0; outcome < JointChain.OUTCOMES; outcome++) {
                if (columns[outcome].size() > 0 && gather(grids, factors, outcome, row)) {
                    columns[outcome].lead(gathered, next, row * then.second().length);
                }
            }
        }
    }

    /** Adds up the rows that lead to one by an outcome, and returns whether there are any. */
    private boolean gather(double[][] grids, double[][] factors, int outcome, int row) {
        Links links = rows[outcome];
        boolean isAny = false;
        for (int link : rowsTo[outcome][row]) {
            for (int i = 0; i < grids.length; i++) {
                double factor = factors[i][outcome] * links.weight(link);
                if (factor != 0) {
                    add(grids[i], links.source(link) * gathered.length, factor, isAny);
                    isAny = true;
                }
            }
        }
        return isAny;
    }

    private void add(double[] grid, int from, double factor, boolean isAny) {
        if (!isAny) {
            Arrays.fill(gathered, 0);
        }
        for (int column = 0; column < gathered.length; column++) {
            gathered[column] += factor * grid[from + column];
        }
    }

    @Override
    public double[] frequencies(double[] grid) {
        double[] frequencies = new double[JointChain.OUTCOMES];
        int columnsNow = now.second().length;
        for (int row = 0; row < now.first().length; row++) {
            double cooperated = 0;
            double defected = 0;
            for (int column = 0; column < columnsNow; column++) {
                double amount = grid[row * columnsNow + column];
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
