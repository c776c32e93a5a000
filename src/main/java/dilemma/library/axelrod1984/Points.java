package dilemma.library.axelrod1984;

import dilemma.game.Outcome;
import dilemma.strategy.History;

/**
 * The scores of a match so far in the points of the tournament, whatever the game is: 3 each for mutual cooperation, 1
 * each for mutual defection, 5 and 0 where one alone defects.
 */
public final class Points {

    private static final int REWARD = 3;
    private static final int TEMPTATION = 5;
    private static final int PUNISHMENT = 1;

    private Points() {}

    /** Returns the player's own points. */
    public static int own(History history) {
        return both(history) + TEMPTATION * history.count(Outcome.DC);
    }

    /** Returns the partner's points. */
    public static int partner(History history) {
        return both(history) + TEMPTATION * history.count(Outcome.CD);
    }

    /** Returns how far the player is ahead of its partner; negative where it is behind. */
    public static int lead(History history) {
        return own(history) - partner(history);
    }

    private static int both(History history) {
        return REWARD * history.count(Outcome.CC) + PUNISHMENT * history.count(Outcome.DD);
    }
}
