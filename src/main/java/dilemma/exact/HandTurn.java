package dilemma.exact;

import dilemma.game.Outcome;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What one player does on a turn: how it moves in each of the states in which it may be, and where that leads. */
final class HandTurn {

    private final int[] now;
    private final int[] then;
    private final double[] moves;
    private final Links[] links;
    private final Optional<Twins> twins;

    /**
     * Prepares a turn.
     *
     * @param now the states of the turn, in ascending order
     * @param then the states of the next turn, in ascending order; what leads elsewhere is left out
     * @param seen an outcome, the first player's move first, as this player sees it
     */
    HandTurn(Hand hand, int[] now, int[] then, UnaryOperator<Outcome> seen) {
        this.now = now;
        this.then = then;
        this.moves = new double[2 * now.length];
        for (int i = 0; i < now.length; i++) {
            System.arraycopy(hand.weights(), 2 * now[i], moves, 2 * i, 2);
        }
        this.links = Arrays.stream(Outcome.values())
                .map(outcome -> Links.of(hand, seen.apply(outcome), now, then))
                .toArray(Links[]::new);
        this.twins = Twins.of(hand, now, then);
    }

    /** Returns whether these are the very states that it goes from and to. */
    boolean leads(int[] from, int[] to) {
        return now == from && then == to;
    }

    /** Returns by outcome where it leads. */
    Links[] links() {
        return links;
    }

    /** Returns, by place among the states of the turn, the probability of making C and that of making D. */
    double[] moves() {
        return moves;
    }

    /** Returns its states in twos; empty where they do not come so. */
    Optional<Twins> twins() {
        return twins;
    }

    /** Returns how many states the next turn has. */
    int statesAfter() {
        return then.length;
    }
}
