package dilemma.cli;

import dilemma.game.Payoffs;
import java.util.stream.DoubleStream;

/**
 * Where scores lie between the lowest and the highest payoff of a game.
 *
 * @param payoffs the payoffs that the scores are means of
 */
record PayoffScale(Payoffs payoffs) {

    /** Returns the place of a score: from 0, the lowest payoff, to 1; 0 where all payoffs are the same. */
    double share(double score) {
        double low = all().min().orElseThrow();
        double high = all().max().orElseThrow();
        return high == low ? 0 : Math.max(0, Math.min(1, (score - low) / (high - low)));
    }

    private DoubleStream all() {
        return DoubleStream.of(payoffs.reward(), payoffs.sucker(), payoffs.temptation(), payoffs.punishment());
    }
}
