package dilemma.match;

/**
 * One turn of a match with everything that went into it.
 *
 * @param first what the first player did
 * @param second what the second player did
 */
public record Turn(Deed first, Deed second) {

    /** Returns the same turn seen from the other seat. */
    public Turn swapped() {
        return new Turn(second, first);
    }
}
