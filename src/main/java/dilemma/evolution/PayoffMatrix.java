package dilemma.evolution;

import dilemma.game.Game;
import dilemma.game.Outcome;
import dilemma.metrics.Matrix;
import java.util.Arrays;
import java.util.List;

/** What types earn against each other: the mean utility per turn, measured from the lowest that the game has. */
public final class PayoffMatrix {

    private final List<Type> types;
    private final double shift;
    private final double[][] utilities;

    private PayoffMatrix(List<Type> types, double shift, double[][] utilities) {
        this.types = List.copyOf(types);
        this.shift = shift;
        this.utilities = utilities;
    }

    /**
     * Returns what types earn.
     *
     * @param types the types, at least one
     * @param game the game that they play
     * @param payoff the mean payoff per turn of the row's type against the column's, in the game's own unit; NaN where
     *     it is not known
     * @throws UnknownPayoffException if a payoff is not known, be it against the twin
     */
    public static PayoffMatrix of(List<Type> types, Game game, Matrix payoff) {
        if (types.isEmpty() || types.size() != payoff.size()) {
            throw new IllegalArgumentException(
                    "there are " + types.size() + " types, but " + payoff.size() + " rows of payoffs");
        }
        double shift = 0 - lowest(game);
        double[][] utilities = new double[types.size()][types.size()];
        for (int i = 0; i < utilities.length; i++) {
            for (int j = 0; j < utilities.length; j++) {
                if (Double.isNaN(payoff.at(i, j))) {
                    throw new UnknownPayoffException(types.get(i), types.get(j));
                }
                // a mean of equal payoffs may be a little lower than each of them
                utilities[i][j] = Math.max(0, game.objective().utility(payoff.at(i, j)) + shift);
            }
        }
        return new PayoffMatrix(types, shift, utilities);
    }

    private static double lowest(Game game) {
        return Arrays.stream(Outcome.values())
                .mapToDouble(game.utilities()::of)
                .min()
                .orElseThrow();
    }

    /** Returns the types, in the order of rows and columns. */
    public List<Type> types() {
        return types;
    }

    /** Returns the number of types, at least 1. */
    public int size() {
        return utilities.length;
    }

    /** Returns what was added to every utility, so that the lowest of the game is 0. */
    public double shift() {
        return shift;
    }

    /** Returns what the row's type earns against the column's, per turn, at least 0. */
    public double at(int row, int column) {
        return utilities[row][column];
    }

    /** Returns the largest of all entries. */
    double largest() {
        return Arrays.stream(utilities).flatMapToDouble(Arrays::stream).max().orElseThrow();
    }

    /** Returns the smallest of all entries. */
    double smallest() {
        return Arrays.stream(utilities).flatMapToDouble(Arrays::stream).min().orElseThrow();
    }

    /** Returns the rows, for whoever writes them. */
    public double[][] rows() {
        return Arrays.stream(utilities).map(double[]::clone).toArray(double[][]::new);
    }
}
