package dilemma.match;

import dilemma.automaton.Automaton;
import dilemma.game.Outcome;
import java.util.Arrays;

/**
 * An automaton laid out for walking through it.
 *
 * <p>Who walks stands between two states, at a place: 4 times the state of the turn before, and the index of how that
 * turn came out. At every place both the next turn's probability of C and the first of the four places after it are at
 * hand, neither of which must wait for the other.
 */
final class Table {

    private static final int OUTCOMES = Outcome.values().length;

    /** The place before the first turn. */
    final int start;

    /** By place, the {@linkplain Threshold threshold} of the probability of C on the next turn. */
    final long[] thresholds;

    /** By place, the place after the next turn if both cooperate; to which the index of another outcome is added. */
    final int[] next;

    /** Whether no move is left to chance. */
    final boolean isDeterministic;

    /** Whether every move is left to chance. */
    final boolean alwaysDraws;

    /**
     * Lays out an automaton.
     *
     * @throws IllegalArgumentException if it is not {@linkplain Automaton#isSeedFaithful seed-faithful}
     */
    Table(Automaton automaton) {
        if (!automaton.isSeedFaithful()) {
            throw new IllegalArgumentException(
                    "an automaton must be seed-faithful to be played, but this one is not: " + automaton);
        }
        start = OUTCOMES * automaton.states();
        next = new int[start + 1];
        for (int state = 0; state < automaton.states(); state++) {
            for (Outcome outcome : Outcome.values()) {
                next[OUTCOMES * state + outcome.index()] = OUTCOMES * automaton.after(state, outcome);
            }
        }
        next[start] = OUTCOMES * automaton.start();
        thresholds = Arrays.stream(next)
                .mapToLong(place -> Threshold.of(automaton.cooperation(place / OUTCOMES)))
                .toArray();
        isDeterministic = Arrays.stream(thresholds).allMatch(Threshold::isCertain);
        alwaysDraws = Arrays.stream(thresholds).noneMatch(Threshold::isCertain);
    }

    /** Returns the place after the next turn, from one place, with both moves as bits. */
    int after(int place, long own, long partner) {
        return next[place] + (int) (own << 1 | partner);
    }
}
