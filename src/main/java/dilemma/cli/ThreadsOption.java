package dilemma.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of commands that share their work among threads. */
final class ThreadsOption {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    private int count = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--threads",
            order = 81,
            paramLabel = "N",
            description = "Number of threads, at least 1; all processors where not given. Results do not depend on it.")
    void accept(String threads) {
        boolean isCount = threads.matches("\\d{1,9}") && Integer.parseInt(threads) >= 1;
        if (!isCount) {
            throw new ParameterException(command.commandLine(), "--threads is " + threads + ", but must be at least 1");
        }
        count = Integer.parseInt(threads);
    }

    /** Returns the number of threads, at least 1. */
    int count() {
        return count;
    }
}
