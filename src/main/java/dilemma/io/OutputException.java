package dilemma.io;

import java.io.IOException;

/** A file that could not be written, told in a sentence that names it and the reason. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1;

    /** Makes one of a sentence without its full stop, and of what refused. */
    OutputException(String message, IOException cause) {
        super(message, cause);
    }
}
