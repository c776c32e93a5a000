package dilemma.cli;

import java.io.IOException;
import java.util.Locale;

/** Nobody reads standard output any more, as after {@code dilemma strategies | head -1}. */
final class ClosedPipeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes one with what the system said. */
    ClosedPipeException(Throwable cause) {
        super(cause);
    }

    /** Returns whether a reader has left. Java has no exception of its own for it, but every system names the pipe. */
    static boolean isCausedBy(IOException refused) {
        return String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT).endsWith("broken pipe");
    }
}
