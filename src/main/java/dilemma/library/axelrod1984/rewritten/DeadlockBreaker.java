package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.History;
import dilemma.strategy.Player;

/**
 * Tit for tat that cooperates once after three mutual defections in a row, and pardons the next defection after three
 * echoes in a row: turns on which the two moves differed, and each was the other player's last.
 */
final class DeadlockBreaker implements Player {

    private static final int DEADLOCK = 3;

    /** In a row. */
    private int mutualDefections;

    /** In a row. */
    private int echoes;

    private boolean isPardonDue;

    @Override
    public Move next(History history) {
        mutualDefections = history.last() == Outcome.DD ? mutualDefections + 1 : 0;
        echoes = isEcho(history) ? echoes + 1 : 0;
        if (mutualDefections == DEADLOCK) {
            mutualDefections = 0;
            return Move.C;
        }
        if (echoes == DEADLOCK) {
            echoes = 0;
            isPardonDue = true;
        }
        return answer(history.partnerLast());
    }

    private static boolean isEcho(History history) {
        return history.ownLast() != history.partnerLast()
                && history.ownLast() == history.partnerAgo(2)
                && history.partnerLast() == history.ownAgo(2);
    }

    private Move answer(Move partnerLast) {
        if (partnerLast == Move.D && isPardonDue) {
            isPardonDue = false;
            return Move.C;
        }
        return partnerLast;
    }
}
