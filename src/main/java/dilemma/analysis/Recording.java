package dilemma.analysis;

import java.util.List;

/**
 * How a strategy was seen to play against a fixed sequence of moves.
 *
 * @param strategy its id
 * @param script what it was played against
 * @param behaviour what it did
 */
public record Recording(String strategy, Script script, Behaviour behaviour) {

    /**
     * What a strategy is played against.
     *
     * @param opponent the name of the sequence
     * @param moves the opponent's moves, a letter C or D per turn
     * @param slips the turns on which the strategy's own move is replaced by the other one, marked X; "" for none
     * @param draws the number that its random source gives whenever it is asked on a turn, in [0, 1), one per turn;
     *     empty where it is left to chance
     * @param knownLength whether the strategy is told the number of turns
     */
    public record Script(String opponent, String moves, String slips, List<Double> draws, boolean knownLength) {

        /** Checks the letters and the numbers. */
        public Script {
            draws = List.copyOf(draws);
            if (!moves.matches("[CD]+")) {
                throw new IllegalArgumentException("moves must be letters C and D, but were \"" + moves + "\"");
            }
            if (!slips.isEmpty() && !slips.matches("[X.]{" + moves.length() + "}")) {
                throw new IllegalArgumentException("slips must be X or . for each of the " + moves.length()
                        + " turns, but were \"" + slips + "\"");
            }
            if (!draws.isEmpty() && draws.size() != moves.length()) {
                throw new IllegalArgumentException(
                        "draws must be " + moves.length() + " numbers, one for each turn, but were " + draws.size());
            }
        }

        /** Returns the number of turns. */
        public int turns() {
            return moves.length();
        }

        /** Returns whether the strategy's move on a turn, from 1, is replaced. */
        public boolean slipsOn(int turn) {
            return !slips.isEmpty() && slips.charAt(turn - 1) == 'X';
        }
    }

    /** What a strategy did. */
    public sealed interface Behaviour {

        /**
         * It chose these moves, before any slip: it is deterministic, or what it draws is written down.
         *
         * @param chosen a letter C or D per turn
         */
        record Moves(String chosen) implements Behaviour {}

        /**
         * It is stochastic and cooperated so often in a number of independent matches.
         *
         * @param runs how many matches
         * @param cooperations in how many of them it played C, per turn
         * @param sum the sum over the matches of the number of C
         */
        record Rates(int runs, List<Integer> cooperations, long sum) implements Behaviour {

            /** Copies the counts. */
            public Rates {
                cooperations = List.copyOf(cooperations);
            }
        }
    }
}
