package dilemma.report.figure;

/** Thrown when a figure cannot be drawn as it was asked for; the message says why, and what can be done. */
public final class NotDrawableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Gives the reason. */
    public NotDrawableException(String message) {
        super(message);
    }
}
