package dilemma.match;

import dilemma.random.Seed;
import dilemma.random.Xoroshiro128PlusPlus;

/**
 * The baseline of the automaton engine: a loop for two memory-one strategies, which are written into it, and for
 * nothing else, that counts outcomes and adds up the payoffs of {@code axelrod}.
 *
 * <p>It takes one number for each player on every turn, from the same streams as the engine. Outcomes are those that
 * the first player sees: 0 for CC, 1 for CD, 2 for DC and 3 for DD.
 */
final class BareMemoryOne {

    static final double FIRST_OPENING = 0.7;
    static final double SECOND_OPENING = 0.4;

    /** The probabilities that the first player plays C, by the outcome of the turn before. */
    private static final double[] FIRST = {0.9, 0.2, 0.6, 0.3};

    /** The probabilities that the second player plays C, by the outcome of the turn before. */
    private static final double[] SECOND = {0.8, 0.55, 0.35, 0.1};

    private BareMemoryOne() {}

    /** Returns the probability that the first player plays C after an outcome. */
    static double first(int outcome) {
        return FIRST[outcome];
    }

    /** Returns the probability that the second player plays C after an outcome. */
    static double second(int outcome) {
        return SECOND[outcome];
    }

    /** Plays the match that the engine plays from this address, and returns the payoffs of both players together. */
    static long play(Seed address, int turns) {
        Xoroshiro128PlusPlus one = address.child(0).stream();
        Xoroshiro128PlusPlus other = address.child(1).stream();
        double p = FIRST_OPENING;
        double q = SECOND_OPENING;
        int[] counts = new int[4];
        for (int turn = 0; turn < turns; turn++) {
            int outcome = 0;
            if (!(one.nextDouble() < p)) {
                outcome += 2;
            }
            if (!(other.nextDouble() < q)) {
                outcome += 1;
            }
            counts[outcome]++;
            p = FIRST[outcome];
            q = SECOND[outcome];
        }
        return 6L * counts[0] + 5L * (counts[1] + counts[2]) + 2L * counts[3];
    }
}
