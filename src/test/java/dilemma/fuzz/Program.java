package dilemma.fuzz;

import dilemma.cli.Dilemma;
import dilemma.io.InputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** The program itself, run in this process, away from any terminal and with nothing to read. */
final class Program {

    private static final int WRONG_INPUT = 2;

    /** Done, a check that did not hold, and a machine that refused. */
    private static final List<Integer> SOUND = List.of(0, 3, 4);

    private Program() {}

    /**
     * Runs a command line and returns what it printed.
     *
     * @throws InputException what the program told, if it says that the line or an input is wrong
     * @throws IllegalStateException if it ended in no way that is documented, or told a user where it was
     */
    static String run(List<String> line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Dilemma.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
        String told = err.toString();
        if (told.contains("\tat ")) {
            throw new IllegalStateException("a stack trace: " + told);
        }
        if (code == WRONG_INPUT) {
            throw new InputException(told);
        }
        if (!SOUND.contains(code)) {
            throw new IllegalStateException("ended with " + code + ": " + told);
        }
        return out.toString();
    }
}
