package dilemma.match;

import dilemma.game.Move;
import java.util.List;

/**
 * What one player did on a turn, and what it then saw.
 *
 * @param isStranger whether it did not recognise its partner before this turn, so that a fresh player took its place
 * @param chosen the move that it chose
 * @param made the move that was made: the other one where it slipped
 * @param seen the partner's move as it saw it
 * @param draws the random numbers that it took for its choice, in [0, 1)
 */
public record Deed(boolean isStranger, Move chosen, Move made, Move seen, List<Double> draws) {

    /** Copies the numbers. */
    public Deed {
        draws = List.copyOf(draws);
    }

    /** Returns whether another move was made than the one chosen. */
    public boolean isSlip() {
        return made != chosen;
    }
}
