package dilemma.library.axelrod1984;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Payoffs;
import dilemma.strategy.History;
import dilemma.strategy.Player;

/**
 * Punishes until it is ahead: defects while its lead over the partner is below a target, which every relapse (a
 * defection after a cooperation) raises, the first by 0, the second by 5, the third by 10, and so on.
 *
 * <p>Where it would punish it grants a fresh start of two cooperations instead, with scores and target at 0, if the
 * partner has not just relapsed, the last fresh start is 10 turns past, and the partner's defections in all N turns so
 * far lie three standard deviations from half of them: at most N/2 - 3s or at least N/2 + 3s, s = √N / 2.
 */
public final class TidemanAndChieruzziPlayer implements Player {

    private static final int FRESH_START_INTERVAL = 10;
    private static final int RAISE = 5;

    private final Scores scores;

    /** Whether a fresh start lets the partner's last move pass as a cooperation, so that D after it is a relapse. */
    private final boolean forgetsLastMove;

    private double target;
    private double raise;

    /** Whether this is the second turn of a fresh start, on which everything is forgotten. */
    private boolean isStartingAfresh;

    /** The turn of the latest fresh start, 0 before the first. */
    private int freshStart;

    private TidemanAndChieruzziPlayer(Payoffs payoffs, boolean forgetsLastMove) {
        this.scores = new Scores(payoffs);
        this.forgetsLastMove = forgetsLastMove;
    }

    /** Returns a player of the rule as it was submitted. */
    static TidemanAndChieruzziPlayer submitted() {
        return new TidemanAndChieruzziPlayer(Games.AXELROD.payoffs(), true);
    }

    /** Returns a player of the rule as it was rebuilt for the Axelrod library, whose scores are in utilities. */
    public static TidemanAndChieruzziPlayer rewritten(Payoffs utilities) {
        return new TidemanAndChieruzziPlayer(utilities, false);
    }

    @Override
    public Move next(History history) {
        if (history.isEmpty()) {
            return Move.C;
        }
        if (isStartingAfresh) {
            forget(history.turn());
            return Move.C;
        }
        scores.add(history.last());
        boolean relapsed = hasRelapsed(history);
        if (relapsed) {
            target += raise;
            raise += RAISE;
        }
        boolean isAhead = scores.lead() >= target;
        isStartingAfresh = !isAhead && !relapsed && mayStartAfresh(history);
        return Move.cooperateIf(isAhead || isStartingAfresh);
    }

    private void forget(int turn) {
        scores.clear();
        target = 0;
        raise = 0;
        freshStart = turn;
        isStartingAfresh = false;
    }

    private boolean hasRelapsed(History history) {
        boolean isForgotten = forgetsLastMove && history.turn() == freshStart + 1;
        return history.partnerLast() == Move.D && (isForgotten || history.partnerAgo(2) == Move.C);
    }

    private boolean mayStartAfresh(History history) {
        double half = history.played() / 2.0;
        double margin = 1.5 * StrictMath.sqrt(history.played());
        int defections = history.partnerDefections();
        return history.turn() - freshStart >= FRESH_START_INTERVAL
                && (defections <= half - margin || defections >= half + margin);
    }
}
