package dilemma.evolution;

import dilemma.game.Game;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import dilemma.metrics.Matrix;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Payoffs for tests. */
final class Worlds {

    /** A game whose lowest payoff is 0, so that utilities are payoffs. */
    private static final Game FROM_ZERO = Game.custom(new Payoffs(1, 0, 2, 0.5), Objective.MAXIMISE);

    private Worlds() {}

    /** Returns types A, B, … that earn as given, a row for each; nothing below 0. */
    static PayoffMatrix of(double[]... rows) {
        List<Type> types = IntStream.range(0, rows.length)
                .mapToObj(i -> new Type(String.valueOf((char) ('A' + i)), "strategy-" + i))
                .toList();
        return PayoffMatrix.of(types, FROM_ZERO, Matrix.of(rows.length, (i, j) -> rows[i][j]));
    }

    /** Returns two types that earn a and b against each other's kind, and c and d. */
    static PayoffMatrix two(double a, double b, double c, double d) {
        return of(new double[] {a, b}, new double[] {c, d});
    }

    /** Returns types that earn anything from 0 to 5. */
    static PayoffMatrix random(int types, SplittableRandom random) {
        double[][] rows = new double[types][types];
        for (double[] row : rows) {
            for (int j = 0; j < types; j++) {
                row[j] = random.nextDouble(5);
            }
        }
        return of(rows);
    }
}
