package dilemma.cli;

import dilemma.io.CheckedFile;
import dilemma.io.Source;
import dilemma.strategy.OneLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads files that users wrote, and says of each whether it holds.
 *
 * @param common where it is said
 */
record FileChecks(Common common) {

    /**
     * Checks all files, whatever is wrong with some; returns the exit code.
     *
     * @param reader reads a file; it throws a {@link dilemma.io.InputException} that tells everything that is wrong
     */
    int run(List<Path> files, Consumer<Source> reader) {
        int exitCode = ExitCode.SUCCESS;
        for (Path file : files) {
            CheckedFile<Void> checked = CheckedFile.of(file, text -> {
                reader.accept(text);
                return Optional.empty();
            });
            tell(checked);
            exitCode = worse(exitCode, exitCode(checked));
        }
        return exitCode;
    }

    /** Says that a file is ok, or what is wrong with it. */
    void tell(CheckedFile<?> file) {
        List<String> problems = file.problems().stream().map(this::plain).toList();
        switch (file.state()) {
            case SOUND -> common.out().println(plain(file.name()) + ": ok");
            case WRONG -> common.print(problems);
            case UNREADABLE -> problems.forEach(common.err()::println);
        }
    }

    /** Returns the exit code for one file. */
    static int exitCode(CheckedFile<?> file) {
        return switch (file.state()) {
            case SOUND -> ExitCode.SUCCESS;
            case WRONG -> ExitCode.CHECK_FAILED;
            case UNREADABLE -> ExitCode.WRONG_INPUT;
        };
    }

    /** A file that nobody could look at weighs more than one that does not hold. */
    static int worse(int before, int now) {
        boolean unread = before == ExitCode.WRONG_INPUT || now == ExitCode.WRONG_INPUT;
        return unread ? ExitCode.WRONG_INPUT : Math.max(before, now);
    }

    /** Returns a text that is not ours as it can be shown. */
    String plain(String text) {
        return Words.plain(OneLine.shortened(text), common.glyphs());
    }
}
