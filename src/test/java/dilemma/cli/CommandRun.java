package dilemma.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command line gave when it was run in this process.
 *
 * @param exitCode the exit code
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record CommandRun(int exitCode, String out, String err) {

    /** Runs a command line away from any terminal. */
    static CommandRun of(String... args) {
        return at(Terminal.NONE, args);
    }

    /** Runs a command line at a terminal. */
    static CommandRun at(Terminal terminal, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Dilemma.run(terminal, new PrintWriter(out), new PrintWriter(err), args);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
