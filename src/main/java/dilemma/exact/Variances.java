package dilemma.exact;

import dilemma.game.Payoffs;
import java.util.function.ToDoubleFunction;

/**
 * Three variances.
 *
 * @param first of the first player's payoff total
 * @param second of the second player's payoff total
 * @param mean of the mean of both
 */
record Variances(double first, double second, double mean) {

    /** Those of a match that always comes out the same. */
    static final Variances NONE = new Variances(0, 0, 0);

    /** Returns them, given a way to compute one from the payoffs by outcome. */
    static Variances of(Payoffs payoffs, ToDoubleFunction<double[]> variance) {
        return new Variances(
                variance.applyAsDouble(Seat.FIRST.payoffs(payoffs)),
                variance.applyAsDouble(Seat.SECOND.payoffs(payoffs)),
                variance.applyAsDouble(Seat.meanPayoffs(payoffs)));
    }

    /** Not computed. */
    static final Variances UNKNOWN = new Variances(Double.NaN, Double.NaN, Double.NaN);
}
