package dilemma.exact;

import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.Arrays;

/**
 * The moves of one player by state, with their probabilities: all of them, or those before it has chosen D.
 *
 * @param side the player
 * @param weights by state, the probability of making C and that of making D, side by side
 */
// arrays for speed; nobody compares two of these
@SuppressWarnings("ArrayRecordComponent")
record Hand(Side side, double[] weights) {

    /** C and D, as bits. */
    static final int BOTH_MOVES = 3;

    private static final int NONE = -1;

    /** Tells the probability of a move in a state. */
    private interface Weight {
        double of(int state, Move move);
    }

    /** Returns all moves. */
    static Hand everything(Side side) {
        return of(side, side::makes);
    }

    /** Returns the moves that are made where C was chosen. */
    static Hand peace(Side side) {
        return of(side, (state, move) -> side.chooses(state, Move.C) * side.makes(move, Move.C));
    }

    private static Hand of(Side side, Weight weight) {
        double[] weights = new double[2 * side.size()];
        for (int state = 0; state < side.size(); state++) {
            weights[2 * state] = weight.of(state, Move.C);
            weights[2 * state + 1] = weight.of(state, Move.D);
        }
        return new Hand(side, weights);
    }

    /** Returns the probability of a move in a state. */
    double weight(int state, Move move) {
        return weights[2 * state + move.bit()];
    }

    /** Returns, by state, the probability that one of some moves is made, given as bits. */
    double[] makes(int moves) {
        double[] probabilities = new double[side.size()];
        for (Move move : Move.values()) {
            if ((moves >> move.bit() & 1) == 1) {
                Arrays.setAll(probabilities, state -> probabilities[state] + weight(state, move));
            }
        }
        return probabilities;
    }

    /**
     * Returns, by state, the probability that the own move of an outcome is made, and something else after it.
     *
     * @param outcome what the partner does included
     * @param later by the state after it, the probability of the other thing
     */
    double[] before(Outcome outcome, double[] later) {
        double[] probabilities = makes(1 << outcome.own().bit());
        for (int state = 0; state < probabilities.length; state++) {
            double sum = 0;
            for (int way = side.from(state, outcome); way < side.to(state, outcome); way++) {
                sum += side.probability(way) * later[side.state(way)];
            }
            probabilities[state] *= sum;
        }
        return probabilities;
    }

    /**
     * Returns the one state to which a move of the partner leads, whatever the player does; -1 where there are more.
     */
    int next(int state, Move partner) {
        int next = NONE;
        for (Move move : Move.values()) {
            Outcome outcome = Outcome.of(move, partner);
            if (weight(state, move) > 0) {
                int way = side.from(state, outcome);
                boolean isOne = side.to(state, outcome) == way + 1 && (next == NONE || next == side.state(way));
                if (!isOne) {
                    return NONE;
                }
                next = side.state(way);
            }
        }
        return next;
    }

    /** Returns the number of links that lead from these states. */
    long links(int[] states) {
        long links = 0;
        for (int state : states) {
            for (Outcome outcome : Outcome.values()) {
                links += weight(state, outcome.own()) == 0 ? 0 : side.to(state, outcome) - side.from(state, outcome);
            }
        }
        return links;
    }
}
