package dilemma.game;

import java.util.Optional;

/**
 * A move that is never worse than the other one, and at least sometimes better.
 *
 * @param move the dominant move
 * @param strict whether it is better whatever the partner does; else it is better against one of the partner's moves
 *     and as good against the other
 */
public record Dominance(Move move, boolean strict) {

    /**
     * Finds the dominant move of a game; empty where there is none, as in a game in which both moves always come to the
     * same.
     *
     * @param utilities the game's payoffs as numbers to maximise
     */
    static Optional<Dominance> of(Payoffs utilities) {
        Replies best = Replies.of(utilities);
        int sum = best.toCooperation() + best.toDefection();
        return sum == 0 ? Optional.empty() : Optional.of(new Dominance(Move.cooperateIf(sum > 0), Math.abs(sum) == 2));
    }
}
