package dilemma.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command line gave when it was run in this process, where nothing is waited for in earnest.
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
        return at(terminal, new WaitingTime(), args);
    }

    /** Runs a command line at a terminal, in a time of its own. */
    static CommandRun at(Terminal terminal, WaitingTime time, String... args) {
        return at(terminal, InputStream.nullInputStream(), time, args);
    }

    /** Runs a command line that reads a text. */
    static CommandRun reading(String text, String... args) {
        return readingAt(Terminal.NONE, text, args);
    }

    /** Runs a command line that reads a text at a terminal. */
    static CommandRun readingAt(Terminal terminal, String text, String... args) {
        return at(terminal, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new WaitingTime(), args);
    }

    private static CommandRun at(Terminal terminal, InputStream in, WaitingTime time, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Dilemma.run(terminal, in, time, new PrintWriter(out), new PrintWriter(err), args);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
