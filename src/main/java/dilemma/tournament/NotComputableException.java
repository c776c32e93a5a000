package dilemma.tournament;

/** Two entrants that are too large together to be computed, where nothing is to be played. */
public final class NotComputableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    NotComputableException(String first, String second) {
        super("what \"" + first + "\" and \"" + second + "\" come to cannot be computed: together they have too many"
                + " states");
    }
}
