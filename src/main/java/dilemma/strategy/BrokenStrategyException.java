package dilemma.strategy;

import org.jspecify.annotations.Nullable;

/**
 * A strategy from elsewhere broke the contract: it threw an exception, or gave what it must not. The message is
 * complete and made for the user: where the strategy is from, what it did, and when.
 */
public final class BrokenStrategyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes one with its message.
     *
     * @param message what the user reads
     * @param cause what the strategy threw; null where it threw nothing
     */
    public BrokenStrategyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Returns the same, told with the names of those who met. */
    public BrokenStrategyException inMatch(String first, String second) {
        return new BrokenStrategyException(getMessage() + ", in the match of " + first + " and " + second, this);
    }
}
