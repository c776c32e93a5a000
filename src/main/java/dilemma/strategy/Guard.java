package dilemma.strategy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks a strategy from elsewhere, and holds its answers to the contract.
 *
 * @param who where the strategy is from and which it is, for messages
 */
record Guard(String who) {

    /**
     * Returns the answer to a question.
     *
     * @param asked what the strategy is asked for, for messages: {@code its move on turn 3}
     * @throws BrokenStrategyException if it throws anything, or gives null
     */
    <T> T answer(Supplier<String> asked, Supplier<? extends @Nullable T> question) {
        T answer = given(asked, question);
        if (answer == null) {
            throw broken("gave null", asked);
        }
        return answer;
    }

    /** Whatever is thrown is the strategy's doing, but for the lack of memory, which is the machine's. */
    private <T> @Nullable T given(Supplier<String> asked, Supplier<? extends @Nullable T> question) {
        try {
            return question.get();
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable thrown) {
            throw new BrokenStrategyException(message("threw " + firstLine(thrown), asked), thrown);
        }
    }

    /** Returns what says that an answer is not one that may be given. */
    BrokenStrategyException broken(String deed, Supplier<String> asked) {
        return new BrokenStrategyException(message(deed, asked), null);
    }

    private String message(String deed, Supplier<String> asked) {
        return OneLine.of(who + " " + deed + " when asked for " + asked.get());
    }

    private static String firstLine(Throwable thrown) {
        return thrown.toString().lines().findFirst().orElse("");
    }
}
