package dilemma.cli;

import dilemma.strategy.Nearest;
import dilemma.strategy.OneLine;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells the user, in a line, that a command did not end well.
 *
 * @param err where it is told
 * @param glyphs the characters that can be shown there
 * @param trace whether the user asked where in the program it happened
 */
record Failures(PrintWriter err, Glyphs glyphs, boolean trace) {

    /** Reports an exception that ended a command; returns the exit code. */
    int report(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        tell(failure.message(), thrown);
        return failure.exitCode();
    }

    /** Reports a command line that is wrong, with the nearest right word; returns the exit code. */
    int wrongUsage(ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        tell(wrong instanceof UnmatchedArgumentException unknown ? unknown(command, unknown) : message(wrong), wrong);
        err.println("Try '" + command.qualifiedName() + " --help'.");
        return ExitCode.WRONG_INPUT;
    }

    private void tell(String message, Throwable thrown) {
        message.lines().forEach(line -> err.println(Words.plain(OneLine.shortened(line), glyphs)));
        if (trace) {
            thrown.printStackTrace(err);
        }
    }

    private static String unknown(CommandSpec command, UnmatchedArgumentException unknown) {
        String argument = unknown.getUnmatched().get(0);
        if (unknown.isUnknownOption()) {
            return nearest("unknown option", argument.replaceFirst("=.*", ""), longOptions(command));
        }
        return command.subcommands().isEmpty()
                        || !command.positionalParameters().isEmpty()
                ? "unexpected argument \"" + argument + "\""
                : nearest("unknown command", argument, command.subcommands().keySet());
    }

    /** Without those of one letter, which are near to everything. */
    private static List<String> longOptions(CommandSpec command) {
        return command.optionsMap().keySet().stream()
                .filter(name -> name.startsWith("--"))
                .toList();
    }

    private static String nearest(String what, String given, Collection<String> names) {
        return what + " \"" + given + "\"" + Nearest.hint(given, names);
    }

    /** In lower case at its start, as all our messages are. */
    private static String message(ParameterException wrong) {
        String said = String.valueOf(wrong.getMessage());
        return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }
}
