package dilemma.exact;

import dilemma.game.Payoffs;
import java.util.function.Consumer;

/** The spread of both players' totals, and of their mean, turn by turn. */
final class Spreads implements Consumer<double[]> {

    private final Spread first;
    private final Spread second;
    private final Spread mean;

    Spreads(JointChain chain, Payoffs payoffs) {
        first = new Spread(chain, Seat.FIRST.payoffs(payoffs));
        second = new Spread(chain, Seat.SECOND.payoffs(payoffs));
        mean = new Spread(chain, Seat.meanPayoffs(payoffs));
    }

    @Override
    public void accept(double[] distribution) {
        first.accept(distribution);
        second.accept(distribution);
        mean.accept(distribution);
    }

    Variances variances() {
        return new Variances(first.variance(), second.variance(), mean.variance());
    }
}
