package dilemma.strategy;

/** A strategy reference that cannot be resolved; the message says which, why, and what would do. */
public final class ReferenceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Makes one with its message, which is put on one line. */
    public ReferenceException(String message) {
        super(OneLine.of(message));
    }
}
