package dilemma.kind;

/**
 * How many moves a {@link Lookup} looks at, up to 10 in all.
 *
 * @param own the player's own last moves
 * @param partner the partner's last moves
 * @param partnerOpening the partner's first moves
 */
public record LookupDepths(int own, int partner, int partnerOpening) {

    /** The last two turns of both. */
    public static final LookupDepths MEMORY_TWO = new LookupDepths(2, 2, 0);

    /** The most moves: with each the table doubles. */
    public static final int MOST = 10;

    /** Checks that there are moves to look at, and not too many. */
    public LookupDepths {
        long moves = (long) own + partner + partnerOpening;
        if (own < 0 || partner < 0 || partnerOpening < 0 || moves < 1 || moves > MOST) {
            throw new IllegalArgumentException("a table looks at 1 to " + MOST + " moves in all, but was to look at "
                    + own + ", " + partner + " and " + partnerOpening);
        }
    }

    /** Returns how many turns must have been played before anything can be looked up. */
    public int turns() {
        return Math.max(own, Math.max(partner, partnerOpening));
    }

    /** Returns how many entries the table has: one for each way in which these moves can have been. */
    public int entries() {
        return 1 << (own + partner + partnerOpening);
    }

    /**
     * Returns the place of an entry in the table, from 0: sorted by the player's own moves, then by the partner's last
     * and first moves. Moves come as bits, the latest in the lowest, a set bit is D.
     */
    public int index(int ownLast, int partnerLast, int partnerFirst) {
        return (ownLast << partner | partnerLast) << partnerOpening | partnerFirst;
    }
}
