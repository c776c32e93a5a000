package dilemma.exact;

import dilemma.metrics.Count;
import dilemma.metrics.Tally;

/**
 * What two players may expect of one match. Where nothing is left to chance it is what happens: whole counts, variances
 * of 0.
 *
 * <p>The counts are expected numbers; {@link Count#OPENED_WITH_C}, {@link Count#WON}, {@link Count#GOOD_PARTNER} and
 * {@link Count#NICE} are probabilities; {@link Count#MATCHES} is 1. What is not computed is NaN: the winner and the
 * better partner of a match with a random ending, or too long for it, and for the limit of long matches all that is
 * said of a match as a whole but its first move. In that limit the other counts are numbers per turn: those of the four
 * outcomes sum to 1.
 *
 * @param first what is counted of the first player
 * @param second what is counted of the second player
 * @param firstVariance the variance of the first player's payoff total; NaN unless the number of turns is fixed
 * @param secondVariance the same of the second player
 * @param meanVariance the variance of the mean of the two totals
 */
public record Expectation(Tally first, Tally second, double firstVariance, double secondVariance, double meanVariance) {

    /** Returns the same match, seen with the seats exchanged. */
    public Expectation swapped() {
        return new Expectation(second, first, secondVariance, firstVariance, meanVariance);
    }

    /** Returns the same match where both players are alike, so that they may expect the same to the last bit. */
    public Expectation alike() {
        return new Expectation(first, first, firstVariance, firstVariance, meanVariance);
    }
}
