package dilemma.tournament;

import dilemma.game.Payoffs;
import dilemma.metrics.Tally;
import java.util.OptionalLong;

/**
 * What one seat of a pairing contributes to one repetition: outcomes, each turn as often as it weighs; or the matches'
 * own averages, where turns have no {@linkplain TurnWeights weight} in whole numbers.
 */
final class Share {

    private final Payoffs payoffs;
    private final OutcomeCounts plain = new OutcomeCounts();
    private final OutcomeCounts weighted = new OutcomeCounts();
    private double averages;
    private int matches;

    Share(Payoffs payoffs) {
        this.payoffs = payoffs;
    }

    void clear() {
        plain.clear();
        weighted.clear();
        averages = 0;
        matches = 0;
    }

    /** Adds a match whose turns have this weight. */
    void add(Tally match, OptionalLong weight) {
        plain.add(match, 1);
        if (weight.isPresent()) {
            weighted.add(match, (double) weight.getAsLong());
        } else {
            averages += match.total(payoffs) / match.turns();
            matches++;
        }
    }

    /** Returns the outcomes of all turns that have a weight, each as often as it weighs. */
    OutcomeCounts weighted() {
        return weighted;
    }

    /** Returns the sum of the mean payoffs per turn of the matches whose turns have no weight. */
    double averages() {
        return averages;
    }

    /** Returns how many matches have turns without a weight. */
    int matches() {
        return matches;
    }

    /** Returns what goes into the score: the payoffs of the turns as they weigh, and the averages. */
    double total() {
        return weighted.total(payoffs) + averages;
    }

    /** Returns what the {@link #total} is divided by. */
    double divisor() {
        return weighted.turns() + matches;
    }

    /** Returns the mean payoff of all turns, each counted once. */
    double perTurn() {
        return plain.total(payoffs) / plain.turns();
    }
}
