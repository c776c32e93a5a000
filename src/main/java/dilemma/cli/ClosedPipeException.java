package dilemma.cli;

/** Nobody reads standard output any more, as after {@code dilemma strategies | head -1}. */
final class ClosedPipeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes one with what the system said. */
    ClosedPipeException(Throwable cause) {
        super(cause);
    }
}
