package dilemma.process;

/** A program cannot be started at all: it is not there, or may not be executed. The message is made for the user. */
public final class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchException(String message) {
        super(message);
    }
}
