package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.History;
import dilemma.strategy.Player;

/**
 * Lulls the partner into cooperating and betrays it now and then, each time with a cooperation after it, while it does
 * well: at least 2.25 points a turn. From 1.75 points on it cooperates the more, the more the partner does and the
 * further it is ahead; below that it repeats the partner's last move. Points are divided by the number of the turn to
 * come.
 *
 * <p>How it reckons is left open: the original did so in single precision.
 */
public abstract class Tranquilizer implements Player {

    /** What the latest turn was to this player. */
    private enum Latest {
        ORDINARY,
        BETRAYAL,
        AMENDS
    }

    private Latest latest = Latest.ORDINARY;

    /** The partner's defections in a row, up to the last move. */
    private int defections;

    /** Takes note of how the turn of a betrayal came out. */
    protected abstract void countBetrayal(Outcome outcome);

    /** Takes note of how the turn after a betrayal came out. */
    protected abstract void countAmends(Outcome outcome);

    /** Returns whether it does not betray, where it does well; the better that has paid, the more often it does. */
    protected abstract boolean isLoyal(History history);

    /**
     * Returns whether it cooperates, where it just gets by.
     *
     * @param defections the partner's defections in a row, up to the last move
     */
    protected abstract boolean isPatient(History history, int defections);

    @Override
    public final Move next(History history) {
        defections = history.partnerLast() == Move.D ? defections + 1 : 0;
        if (latest == Latest.BETRAYAL) {
            countBetrayal(history.last());
            latest = Latest.AMENDS;
            return Move.C;
        }
        if (latest == Latest.AMENDS) {
            countAmends(history.last());
            latest = Latest.ORDINARY;
        }
        return decide(history);
    }

    private Move decide(History history) {
        int quarters = 4 * Points.own(history);
        if (quarters >= 9 * history.turn()) {
            boolean isLoyal = isLoyal(history);
            latest = isLoyal ? Latest.ORDINARY : Latest.BETRAYAL;
            return Move.cooperateIf(isLoyal);
        }
        return quarters >= 7 * history.turn()
                ? Move.cooperateIf(isPatient(history, defections))
                : history.partnerLast();
    }
}
