package dilemma.exact;

import dilemma.game.Payoffs;

/** The spread of both players' totals, and of their mean, turn by turn. */
final class Spreads {

    private final Spread first;
    private final Spread second;
    private final Spread mean;

    /** By state, the expected deviation of the first player's total so far from its mean where the match is in it. */
    private double[] firstSums;

    private double[] secondSums;

    /**
     * Begins before the first turn.
     *
     * @param states how many states that turn has
     */
    Spreads(int states, Payoffs payoffs) {
        first = new Spread(Seat.FIRST.payoffs(payoffs));
        second = new Spread(Seat.SECOND.payoffs(payoffs));
        mean = new Spread(Seat.meanPayoffs(payoffs));
        firstSums = new double[states];
        secondSums = new double[states];
    }

    /** Takes a turn, given the distribution over its states. */
    void accept(Turn turn, double[] distribution) {
        double[] frequencies = turn.frequencies(distribution);
        double[] firsts = turn.frequencies(firstSums);
        double[] seconds = turn.frequencies(secondSums);
        mean.accept(frequencies, means(firsts, seconds));
        firstSums = after(turn, firstSums, distribution, first.accept(frequencies, firsts));
        secondSums = after(turn, secondSums, distribution, second.accept(frequencies, seconds));
    }

    private static double[] means(double[] some, double[] others) {
        double[] means = new double[some.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = some[i] / 2 + others[i] / 2;
        }
        return means;
    }

    private static double[] after(Turn turn, double[] sums, double[] distribution, double[] deviations) {
        double[] after = new double[turn.statesAfter()];
        turn.carry(new double[][] {sums, distribution}, new double[][] {Turn.once(), deviations}, after);
        return after;
    }

    Variances variances() {
        return new Variances(first.variance(), second.variance(), mean.variance());
    }
}
