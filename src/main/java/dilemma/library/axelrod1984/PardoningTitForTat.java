package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.strategy.History;
import dilemma.strategy.Player;

/**
 * Tit for tat with pardon: when the partner ends a run of an odd number of defections with a single cooperation, the
 * defection after that is pardoned. A pardon moves the turn from which the next may be granted 20 turns on from where
 * it stood, not from the pardon. Whatever it would play, it defects if the partner defected five times or more on the
 * twelve turns before the last.
 */
public final class PardoningTitForTat implements Player {

    private static final int PARDON_INTERVAL = 20;
    private static final int WINDOW = 12;
    private static final int TOO_MANY = 5;

    private final boolean countsRefusals;

    /** Whether a defection on the last turn may be pardoned. */
    private boolean mayPardon;

    /** The turn after which pardons are granted. */
    private int pardonAfter;

    /** The partner's defections in a row. */
    private int run;

    /**
     * Returns a player for one seat of one match.
     *
     * @param countsRefusals whether a defection that came too early to be pardoned puts the next pardon off too
     */
    public PardoningTitForTat(boolean countsRefusals) {
        this.countsRefusals = countsRefusals;
    }

    @Override
    public Move next(History history) {
        Move reply = mayPardon ? pardon(history) : repeat(history.partnerLast());
        int defections = history.partnerDefectionsInLast(WINDOW + 1)
                - history.partnerLast().bit();
        return defections >= TOO_MANY ? Move.D : reply;
    }

    private Move pardon(History history) {
        mayPardon = false;
        boolean isGranted = pardonAfter < history.turn();
        if (history.partnerLast() == Move.D && (isGranted || countsRefusals)) {
            pardonAfter += PARDON_INTERVAL;
        }
        return isGranted ? Move.C : history.partnerLast();
    }

    private Move repeat(Move last) {
        if (last == Move.D) {
            run++;
        } else {
            mayPardon = run % 2 == 1;
            run = 0;
        }
        return last;
    }
}
