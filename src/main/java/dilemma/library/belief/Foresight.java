package dilemma.library.belief;

import dilemma.game.Move;
import dilemma.game.Outcome;

/**
 * Looks some turns ahead at a partner that cooperates with a known probability after each outcome.
 *
 * <p>What the turns from some turn on are worth depends only on the outcome of that turn. So instead of a tree that
 * branches fourfold on each turn, four values are carried back from the last turn to the first.
 */
final class Foresight {

    /** The payoffs of Axelrod's game, by the index of the outcome. */
    private static final double[] PAYOFFS = {3, 0, 5, 1};

    private final double[] cooperation;

    /** Looks ahead with the probability that the partner cooperates after each outcome, by its index. */
    Foresight(double[] cooperation) {
        this.cooperation = cooperation;
    }

    /** Returns the move that is worth most over so many turns after an outcome; C where both are worth the same. */
    Move best(Outcome last, int turns) {
        double[] worth = PAYOFFS;
        for (int ahead = 1; ahead < turns; ahead++) {
            worth = turnBefore(worth);
        }
        int outcome = last.index();
        return Move.cooperateIf(through(Move.C, outcome, worth) >= through(Move.D, outcome, worth));
    }

    private double[] turnBefore(double[] worth) {
        double[] before = new double[PAYOFFS.length];
        for (int outcome = 0; outcome < before.length; outcome++) {
            before[outcome] = Math.max(through(Move.C, outcome, worth), through(Move.D, outcome, worth));
        }
        return before;
    }

    /** Returns what an outcome is worth with the turns that follow, if this move is made next. */
    private double through(Move next, int outcome, double[] worth) {
        double p = cooperation[outcome];
        double followed = p * worth[Outcome.of(next, Move.C).index()]
                + (1 - p) * worth[Outcome.of(next, Move.D).index()];
        return followed + PAYOFFS[outcome];
    }
}
