package dilemma.cli;

import dilemma.io.InputException;
import dilemma.io.Source;
import dilemma.strategy.OneLine;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads files that users wrote, and says of each whether it holds.
 *
 * @param common where it is said
 * @param reader reads a file; it throws an {@link InputException} that tells everything that is wrong with it
 */
record FileChecks(Common common, Consumer<Source> reader) {

    /** Checks all files, whatever is wrong with some; returns the exit code. */
    int run(List<Path> files) {
        int exitCode = ExitCode.SUCCESS;
        for (Path file : files) {
            exitCode = worse(exitCode, check(Source.of(file)));
        }
        return exitCode;
    }

    private int check(Source file) {
        Source text;
        try {
            text = file.read();
        } catch (InputException unreadable) {
            common.err().println(plain(unreadable.getMessage()));
            return ExitCode.WRONG_INPUT;
        }
        try {
            reader.accept(text);
        } catch (InputException wrong) {
            common.print(
                    String.valueOf(wrong.getMessage()).lines().map(this::plain).toList());
            return ExitCode.CHECK_FAILED;
        }
        common.out().println(plain(file.name()) + ": ok");
        return ExitCode.SUCCESS;
    }

    /** A file that nobody could look at weighs more than one that does not hold. */
    private static int worse(int before, int now) {
        boolean unread = before == ExitCode.WRONG_INPUT || now == ExitCode.WRONG_INPUT;
        return unread ? ExitCode.WRONG_INPUT : Math.max(before, now);
    }

    private String plain(@Nullable String text) {
        return Words.plain(OneLine.shortened(String.valueOf(text)), common.glyphs());
    }
}
