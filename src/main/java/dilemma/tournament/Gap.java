package dilemma.tournament;

/**
 * Two neighbours in the standings, and how sure their order is.
 *
 * @param better the number of the one that stands before the other, in file order
 * @param worse the number of the other
 * @param state how sure the order is
 */
public record Gap(int better, int worse, State state) {

    /** How sure the order of two neighbours is. */
    public enum State {
        /** The one is better, at the confidence that is asked for. */
        SEPARATED,
        /** Both are exactly equal. */
        TIED,
        /** The one looks better, but it may be the other. */
        OPEN
    }
}
