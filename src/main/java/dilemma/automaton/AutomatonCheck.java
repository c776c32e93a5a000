package dilemma.automaton;

import dilemma.strategy.Decimal;
import java.util.Arrays;

/** Checks the figures of automata. */
final class AutomatonCheck {

    private AutomatonCheck() {}

    /** Returns a copy of the probabilities of C, one for each state; -0 is 0. */
    static double[] probabilities(double[] cooperation) {
        if (cooperation.length < 1 || cooperation.length > Automaton.MOST_STATES) {
            throw new IllegalArgumentException("an automaton has from 1 to " + Automaton.MOST_STATES
                    + " states, but was given " + cooperation.length);
        }
        return Arrays.stream(cooperation).map(AutomatonCheck::probability).toArray();
    }

    private static double probability(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "a probability of C must be from 0 to 1, but was " + Decimal.shown(probability));
        }
        return probability + 0.0;
    }

    /** Checks the start and a table of next states. */
    static void table(int start, int states, int[] next) {
        if (next.length != Ways.OUTCOMES * states) {
            throw new IllegalArgumentException("there must be " + Ways.OUTCOMES + " next states for each of " + states
                    + " states, but are " + next.length + " in all");
        }
        state(start, states);
        for (int state : next) {
            state(state, states);
        }
    }

    private static void state(int state, int states) {
        if (state < 0 || state >= states) {
            throw new IllegalArgumentException("states are from 0 to " + (states - 1) + ", but one is " + state);
        }
    }
}
