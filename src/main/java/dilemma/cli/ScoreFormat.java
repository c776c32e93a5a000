package dilemma.cli;

import dilemma.game.Payoffs;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * How scores are shown: with three decimals, or with four digits where the payoffs are so small or so large that
 * decimals would not tell them apart.
 *
 * @param payoffs the payoffs that the scores are means of
 */
record ScoreFormat(Payoffs payoffs) {

    private static final double SMALLEST_PLAIN = 0.1;
    private static final double LARGEST_PLAIN = 1e6;

    /** Returns a score as people read it. */
    String text(double score) {
        double largest = DoubleStream.of(payoffs.reward(), payoffs.sucker(), payoffs.temptation(), payoffs.punishment())
                .map(Math::abs)
                .max()
                .orElseThrow();
        boolean isPlain = largest == 0 || (largest >= SMALLEST_PLAIN && largest < LARGEST_PLAIN);
        return isPlain ? Words.number(score, 3) : String.format(Locale.ROOT, "%.3e", score);
    }
}
