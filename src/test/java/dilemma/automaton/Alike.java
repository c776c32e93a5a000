package dilemma.automaton;

import dilemma.game.Outcome;

/** Finds states that play alike for ever. */
final class Alike {

    private Alike() {}

    /** Marks the pairs of states that can be told apart until there are no more (Huffman 1954), and counts the rest. */
    static int pairs(Automaton automaton) {
        int states = automaton.states();
        boolean[][] apart = new boolean[states][states];
        int before = -1;
        while (count(apart) > before) {
            before = count(apart);
            for (int a = 0; a < states; a++) {
                for (int b = 0; b < a; b++) {
                    apart[a][b] = apart[a][b] || isTold(automaton, apart, a, b);
                }
            }
        }
        return states * (states - 1) / 2 - count(apart);
    }

    private static boolean isTold(Automaton automaton, boolean[][] apart, int a, int b) {
        boolean isTold = automaton.cooperation(a) != automaton.cooperation(b);
        for (Outcome outcome : Outcome.values()) {
            int afterA = automaton.after(a, outcome);
            int afterB = automaton.after(b, outcome);
            isTold |= apart[Math.max(afterA, afterB)][Math.min(afterA, afterB)];
        }
        return isTold;
    }

    private static int count(boolean[][] marks) {
        int count = 0;
        for (boolean[] row : marks) {
            for (boolean mark : row) {
                count += mark ? 1 : 0;
            }
        }
        return count;
    }
}
