package dilemma.cli;

import dilemma.io.ReadyMade;
import dilemma.io.Source;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a tournament that the command line names comes from. */
final class TournamentSource {

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    private TournamentSource() {}

    /**
     * Returns standard input for {@code -}, the ready-made tournament of this name, or else a file. A name with a slash
     * or an ending is always a file.
     */
    static Source of(String name, InputStream standardInput) {
        if (name.equals(STANDARD_INPUT)) {
            return Source.standardInput(standardInput);
        }
        return isFile(name) ? Source.of(Path.of(name)) : ReadyMade.packed().open(name);
    }

    /** Returns whether a name means a file. */
    static boolean isFile(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return false;
        }
        return name.contains("/")
                || name.contains("\\")
                || name.contains(".")
                || (!ReadyMade.packed().names().contains(name) && Files.exists(Path.of(name)));
    }
}
