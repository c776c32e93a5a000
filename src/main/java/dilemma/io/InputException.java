package dilemma.io;

/**
 * A user's mistake in a file, on standard input or in an option. The message is complete and made for the user: one
 * line for each problem, each with its place, the offending value and what was expected.
 */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes one with its message. */
    public InputException(String message) {
        super(message);
    }
}
