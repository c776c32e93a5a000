package dilemma.exact;

import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Turns of a match that goes from grid to grid: what follows is not carried on, but asked for beforehand. Given the
 * outcomes of some turns, what the one player does on them depends on its own state alone. So the probability of these
 * outcomes is the product of two: that of the first player's moves where the second makes its own, by the state of the
 * first, and that of the second player's moves, by the state of the second.
 *
 * @param visits how many turns are expected to be played in each pair of states
 * @param before the outcomes of the turns that lead from these to those that are meant
 */
record GridProspect(Hand first, Hand second, GridSums visits, List<Predicate<Outcome>> before) implements Prospect {

    /** Returns turns by the states in which they are played. */
    static GridProspect of(Hand first, Hand second, GridSums visits) {
        return new GridProspect(first, second, visits, List.of());
    }

    @Override
    public GridProspect after(Predicate<Outcome> such) {
        List<Predicate<Outcome>> longer = new ArrayList<>(before);
        longer.add(such);
        return new GridProspect(first, second, visits, longer);
    }

    @Override
    public double frequency(Predicate<Outcome> such) {
        double sum = 0;
        for (int seconds = 1; seconds <= Hand.BOTH_MOVES; seconds++) {
            int firsts = 0;
            for (Move move : Move.values()) {
                firsts |= partners(move, such) == seconds ? 1 << move.bit() : 0;
            }
            sum += firsts == 0 ? 0 : frequency(before.size() - 1, first.makes(firsts), second.makes(seconds));
        }
        return sum;
    }

    /** Returns the moves of the second player, as bits, that make such outcomes with a move of the first. */
    private static int partners(Move move, Predicate<Outcome> such) {
        int moves = 0;
        for (Move partner : Move.values()) {
            moves |= such.test(Outcome.of(move, partner)) ? 1 << partner.bit() : 0;
        }
        return moves;
    }

    /** Goes back turn by turn, from the probabilities of what follows a turn. */
    private double frequency(int turn, double[] firsts, double[] seconds) {
        if (turn < 0) {
            return visits.sum(firsts, seconds);
        }
        double sum = 0;
        for (Outcome outcome : Outcome.values()) {
            if (before.get(turn).test(outcome)) {
                sum += frequency(turn - 1, first.before(outcome, firsts), second.before(outcome.swapped(), seconds));
            }
        }
        return sum;
    }
}
