package dilemma.library.axelrod1984;

import dilemma.game.Outcome;
import dilemma.game.Payoffs;

/** The running scores of a player and its partner. */
public final class Scores {

    private final Payoffs payoffs;
    private double own;
    private double partner;

    /** Starts both at 0, to be counted in these payoffs. */
    public Scores(Payoffs payoffs) {
        this.payoffs = payoffs;
    }

    /** Adds what a turn was worth to both, seen from the player. */
    public void add(Outcome outcome) {
        own += payoffs.of(outcome);
        partner += payoffs.of(outcome.swapped());
    }

    /** Returns the player's score. */
    public double own() {
        return own;
    }

    /** Returns how far the player is ahead of its partner; negative where it is behind. */
    public double lead() {
        return own - partner;
    }

    /** Sets both to 0. */
    public void clear() {
        own = 0;
        partner = 0;
    }
}
