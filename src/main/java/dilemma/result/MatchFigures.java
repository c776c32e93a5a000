package dilemma.result;

import dilemma.game.Game;
import dilemma.game.Move;

/**
 * What a match tells: the moves really made.
 *
 * @param game the game that was played
 * @param first the player named first
 * @param second the other one
 */
public record MatchFigures(Game game, Side first, Side second) implements Result {

    /** Both must have made as many moves. */
    public MatchFigures {
        if (first.moves().length() != second.moves().length()) {
            throw new IllegalArgumentException(
                    "one player made " + first.moves().length() + " moves, the other "
                            + second.moves().length());
        }
    }

    /**
     * One of the two players.
     *
     * @param name as shown
     * @param moves its moves, a letter C or D for each turn, at least one
     */
    public record Side(String name, String moves) {

        /** Checks the moves. */
        public Side {
            if (!moves.matches("[CD]+")) {
                throw new IllegalArgumentException("moves must be letters C and D, at least one");
            }
        }

        /** Returns its move on a turn, from 1. */
        public Move move(int turn) {
            return Move.cooperateIf(moves.charAt(turn - 1) == 'C');
        }
    }

    /** Returns the number of turns. */
    public int turns() {
        return first.moves().length();
    }

    @Override
    public String name() {
        return first.name() + " – " + second.name();
    }

    @Override
    public String description() {
        return "";
    }
}
