package dilemma.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the process begins and ends. */
public final class Main {

    private Main() {}

    /** Runs one command line and exits with its code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command line on the standard streams; returns its exit code. */
    static int run(String... args) {
        Terminal terminal = Terminal.of(System.getenv(), System.getProperties());
        PrintWriter out = writer(new StandardOutput(new FileOutputStream(FileDescriptor.out)), terminal.out());
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err), true);
        return Dilemma.run(terminal, System.in, Pace.REAL, out, err, args);
    }

    private static PrintWriter writer(OutputStream stream, boolean lineByLine) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), lineByLine);
    }
}
