package dilemma.match;

import dilemma.random.Seed;
import dilemma.random.Xoroshiro128PlusPlus;

/**
 * The baseline of the automaton engine: a loop for two memory-one strategies, and for nothing else, that counts
 * outcomes and adds up the payoffs.
 *
 * <p>It takes one number for each player on every turn, from the same streams as the engine. Outcomes are those that
 * the first player sees: 0 for CC, 1 for CD, 2 for DC and 3 for DD.
 */
final class BareMemoryOne {

    private final double firstOpening;
    private final double[] first;
    private final double secondOpening;
    private final double[] second;
    private final long[] payoffs;

    /**
     * Makes the loop.
     *
     * @param firstOpening the probability that the first player plays C on the first turn
     * @param first the same on the other turns, by the outcome of the turn before
     * @param secondOpening the probability that the second player plays C on the first turn
     * @param second the same on the other turns, by the outcome of the turn before
     * @param payoffs what both get together on a turn, by its outcome
     */
    BareMemoryOne(double firstOpening, double[] first, double secondOpening, double[] second, long[] payoffs) {
        this.firstOpening = firstOpening;
        this.first = first.clone();
        this.secondOpening = secondOpening;
        this.second = second.clone();
        this.payoffs = payoffs.clone();
    }

    /** Plays the match that the engine plays from this address, and returns the payoffs of both players together. */
    long play(Seed address, int turns) {
        Xoroshiro128PlusPlus one = address.child(0).stream();
        Xoroshiro128PlusPlus other = address.child(1).stream();
        double p = firstOpening;
        double q = secondOpening;
        int[] counts = new int[payoffs.length];
        for (int turn = 0; turn < turns; turn++) {
            int outcome = 0;
            if (!(one.nextDouble() < p)) {
                outcome += 2;
            }
            if (!(other.nextDouble() < q)) {
                outcome += 1;
            }
            counts[outcome]++;
            p = first[outcome];
            q = second[outcome];
        }
        return counts[0] * payoffs[0] + counts[1] * payoffs[1] + counts[2] * payoffs[2] + counts[3] * payoffs[3];
    }
}
