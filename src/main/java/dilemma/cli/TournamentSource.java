package dilemma.cli;

import dilemma.io.InputException;
import dilemma.io.ReadyMade;
import dilemma.io.Source;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** Where a tournament that the command line names comes from. */
final class TournamentSource {

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    private TournamentSource() {}

    /**
     * Returns standard input for {@code -}, the ready-made tournament of this name, or else a file. A name that no
     * ready-made tournament has is a file if it has a slash or a dot in it, or if there is one.
     */
    static Source of(String name, InputStream standardInput) {
        return of(name, standardInput, ReadyMade.packed());
    }

    /** Returns the same of other things that are ready-made. */
    static Source of(String name, InputStream standardInput, ReadyMade readyMade) {
        if (name.equals(STANDARD_INPUT)) {
            return Source.standardInput(standardInput);
        }
        return isFile(name, readyMade) ? Source.of(Path.of(name)) : readyMade.open(name);
    }

    /** Returns standard input for {@code -}, or else the file of a result: none is ready-made. */
    static Source ofResult(String name, InputStream standardInput) {
        return name.equals(STANDARD_INPUT) ? Source.standardInput(standardInput) : Source.of(Path.of(name));
    }

    /**
     * Checks that standard input is named at most once.
     *
     * @throws InputException if not
     */
    static void checkStandardInput(List<String> names) {
        if (Collections.frequency(names, STANDARD_INPUT) > 1) {
            throw new InputException("standard input can be read only once, so - can stand only once");
        }
    }

    /** Returns whether a name means a file. */
    static boolean isFile(String name) {
        return isFile(name, ReadyMade.packed());
    }

    private static boolean isFile(String name, ReadyMade readyMade) {
        if (name.equals(STANDARD_INPUT) || readyMade.names().contains(name)) {
            return false;
        }
        return name.contains("/") || name.contains("\\") || name.contains(".") || Files.exists(Path.of(name));
    }
}
