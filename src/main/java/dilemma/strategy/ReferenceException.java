package dilemma.strategy;

/** A strategy reference that cannot be resolved; the message says which, why, and what would do. */
public final class ReferenceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Makes one with its message. */
    public ReferenceException(String message) {
        super(message);
    }
}
