package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Outcome;
import dilemma.game.Payoffs;

/** The running scores of a player and its partner. */
final class Scores {

    private final Payoffs payoffs;
    private double own;
    private double partner;

    /** Starts both at 0, to be counted in these payoffs. */
    Scores(Payoffs payoffs) {
        this.payoffs = payoffs;
    }

    /** Adds what a turn was worth to both, seen from the player. */
    void add(Outcome outcome) {
        own += payoffs.of(outcome);
        partner += payoffs.of(outcome.swapped());
    }

    /** Returns the player's score. */
    double own() {
        return own;
    }

    /** Returns how far the player is ahead of its partner; negative where it is behind. */
    double lead() {
        return own - partner;
    }

    /** Sets both to 0. */
    void clear() {
        own = 0;
        partner = 0;
    }
}
