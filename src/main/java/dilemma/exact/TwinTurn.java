package dilemma.exact;

import java.util.Optional;

/**
 * A turn from a grid to the next, where the states of both players are {@link Twins}: two rows and two columns of the
 * one make two rows and two columns of the other, wherever these are, and no others have a part in them.
 */
final class TwinTurn {

    private final Twins rows;
    private final Twins columns;

    /** What two rows together have where the first player makes C, by column; and where it makes D. */
    private final double[] cooperated;

    private final double[] defected;

    private TwinTurn(Twins rows, Twins columns) {
        this.rows = rows;
        this.columns = columns;
        this.cooperated = new double[2 * columns.size()];
        this.defected = new double[2 * columns.size()];
    }

    /** Prepares a turn between two scopes; empty where not all states are twins. */
    static Optional<TwinTurn> of(HandTurn first, HandTurn second) {
        return first.twins().flatMap(rows -> second.twins().map(columns -> new TwinTurn(rows, columns)));
    }

    /** Sets what a grid leads on to. */
    void carry(double[] grid, double[] next) {
        int[] places = rows.places();
        for (int two = 0; two < places.length; two += Twins.NUMBERS) {
            move(grid, two);
            lead(next, places[two + 2] * cooperated.length, places[two + 3] * cooperated.length);
        }
    }

    /** The first player moves, in two of its states. */
    private void move(double[] grid, int two) {
        int one = rows.places()[two] * cooperated.length;
        int other = rows.places()[two + 1] * cooperated.length;
        double oneC = rows.weights()[two];
        double otherC = rows.weights()[two + 1];
        double oneD = rows.weights()[two + 2];
        double otherD = rows.weights()[two + 3];
        for (int column = 0; column < cooperated.length; column++) {
            cooperated[column] = oneC * grid[one + column] + otherC * grid[other + column];
            defected[column] = oneD * grid[one + column] + otherD * grid[other + column];
        }
    }

    /** The second player moves: that leads to one of two rows, and what the first has made to one of two columns. */
    private void lead(double[] next, int rowAfterC, int rowAfterD) {
        int[] places = columns.places();
        double[] weights = columns.weights();
        for (int two = 0; two < places.length; two += Twins.NUMBERS) {
            int one = places[two];
            int other = places[two + 1];
            int afterC = places[two + 2];
            int afterD = places[two + 3];
            next[rowAfterC + afterC] = weights[two] * cooperated[one] + weights[two + 1] * cooperated[other];
            next[rowAfterC + afterD] = weights[two] * defected[one] + weights[two + 1] * defected[other];
            next[rowAfterD + afterC] = weights[two + 2] * cooperated[one] + weights[two + 3] * cooperated[other];
            next[rowAfterD + afterD] = weights[two + 2] * defected[one] + weights[two + 3] * defected[other];
        }
    }
}
