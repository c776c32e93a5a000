package dilemma.io;

import dilemma.process.LaunchException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file that a user wrote, and whether it holds.
 *
 * @param name its name, as the user gave it
 * @param state whether it holds
 * @param problems what is wrong with it, a line for each; none where it holds
 * @param content what was found out beside; nothing where something is wrong with it
 * @param <T> what can be found out
 */
public record CheckedFile<T>(String name, State state, List<String> problems, Optional<T> content) {

    /** Whether a file holds, from good to bad: one that nobody could look at weighs more than one that is wrong. */
    public enum State {
        /** It holds. */
        SOUND,
        /** Something is wrong with it. */
        WRONG,
        /** It cannot be read at all. */
        UNREADABLE
    }

    /** Copies the problems. */
    public CheckedFile {
        problems = List.copyOf(problems);
    }

    /**
     * Checks a file.
     *
     * @param reader reads it; it throws an {@link InputException} that tells everything that is wrong with it
     */
    public static <T> CheckedFile<T> of(Path path, Function<Source, Optional<T>> reader) {
        Source file = Source.of(path);
        Source text;
        try {
            text = file.read();
        } catch (InputException unreadable) {
            return wrong(file, State.UNREADABLE, String.valueOf(unreadable.getMessage()));
        }
        try {
            return new CheckedFile<>(file.name(), State.SOUND, List.of(), reader.apply(text));
        } catch (InputException wrong) {
            return wrong(file, State.WRONG, String.valueOf(wrong.getMessage()));
        } catch (LaunchException refused) {
            return wrong(file, State.WRONG, file.name() + ": " + refused.getMessage());
        }
    }

    private static <T> CheckedFile<T> wrong(Source file, State state, String message) {
        return new CheckedFile<>(file.name(), state, message.lines().toList(), Optional.empty());
    }
}
