package dilemma.exact;

import dilemma.game.Outcome;
import dilemma.game.Payoffs;

/** From where a match is seen. */
enum Seat {
    /** From the first player. */
    FIRST,
    /** From the second player. */
    SECOND;

    /** Returns how an outcome, the first player's move first, looks from here. */
    Outcome seen(Outcome outcome) {
        return this == FIRST ? outcome : outcome.swapped();
    }

    /** Returns, by outcome, what the player here gets. */
    double[] payoffs(Payoffs payoffs) {
        double[] own = new double[JointChain.OUTCOMES];
        for (Outcome outcome : Outcome.values()) {
            own[outcome.index()] = payoffs.of(seen(outcome));
        }
        return own;
    }

    /** Returns, by outcome, the mean of what both players get. */
    static double[] meanPayoffs(Payoffs payoffs) {
        double[] mean = FIRST.payoffs(payoffs);
        double[] second = SECOND.payoffs(payoffs);
        for (int outcome = 0; outcome < mean.length; outcome++) {
            mean[outcome] = mean[outcome] / 2 + second[outcome] / 2;
        }
        return mean;
    }

    /** Returns, by state, the probability that the player here chooses D. */
    double[] betrays(JointChain chain) {
        return this == FIRST ? chain.firstBetrays() : chain.secondBetrays();
    }
}
