package dilemma.metrics;

import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import java.util.Arrays;

/**
 * Counts of one player, over one match or many: whole numbers where matches were played, expected numbers where they
 * were computed, NaN where nobody counted.
 *
 * <p>Whole numbers are exact up to 2<sup>53</sup>, and their sums come out the same in any order.
 */
public final class Tally {

    private final double[] counts = new double[Count.values().length];

    /** Returns a tally of outcomes alone, by their index. */
    public static Tally ofOutcomes(double[] outcomes) {
        Tally tally = new Tally();
        for (Outcome outcome : Outcome.values()) {
            tally.add(Count.of(outcome), outcomes[outcome.index()]);
        }
        return tally;
    }

    /** Returns a count. */
    public double get(Count count) {
        return counts[index(count)];
    }

    /** Adds to a count. */
    public void add(Count count, double amount) {
        counts[index(count)] += amount;
    }

    /** Adds all counts of another tally, each so many times. */
    public void add(Tally other, double times) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i] * times;
        }
    }

    /** Returns all counts so many times. */
    public Tally times(double times) {
        Tally product = new Tally();
        product.add(this, times);
        return product;
    }

    /** Sets all counts to 0. */
    public void clear() {
        Arrays.fill(counts, 0);
    }

    /** Returns the number of turns. */
    public double turns() {
        return get(Count.CC) + get(Count.CD) + get(Count.DC) + get(Count.DD);
    }

    /** Returns the number of turns on which the player cooperated. */
    public double cooperations() {
        return get(Count.CC) + get(Count.CD);
    }

    /** Returns the player's payoff total. */
    public double total(Payoffs payoffs) {
        return payoffs.total(get(Count.CC), get(Count.CD), get(Count.DC), get(Count.DD));
    }

    /**
     * Returns how much more the player got per turn than its partner: (n_DC - n_CD) (T - S) / n; NaN without a turn.
     */
    public double difference(Payoffs payoffs) {
        return (get(Count.DC) - get(Count.CD)) * (payoffs.temptation() - payoffs.sucker()) / turns();
    }

    /** Returns which part of a count another one is, at most 1; NaN where there is none. */
    public double rate(Count part, Count whole) {
        // counts that were computed are rounded
        return Math.min(1, get(part) / get(whole));
    }

    /** Returns the share of turns on which the player cooperated, NaN without a turn. */
    public double cooperation() {
        return cooperations() / turns();
    }

    /** Returns the share of turns with this outcome, NaN without a turn. */
    public double frequency(Outcome outcome) {
        return get(Count.of(outcome)) / turns();
    }

    /** Returns the share of cooperations on the turns that came after this outcome, NaN where there was none. */
    public double cooperationAfter(Outcome outcome) {
        return rate(Count.cooperatedAfter(outcome), Count.after(outcome));
    }

    // The counts are a dense array for speed; the order of the constants means nothing beyond it.
    @SuppressWarnings("EnumOrdinal")
    private static int index(Count count) {
        return count.ordinal();
    }
}
