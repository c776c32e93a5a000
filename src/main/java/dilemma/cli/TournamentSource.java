package dilemma.cli;

import dilemma.io.ReadyMade;
import dilemma.io.Source;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a tournament that the command line names comes from. */
final class TournamentSource {

    private TournamentSource() {}

    /**
     * Returns standard input for {@code -}, the ready-made tournament of this name, or else a file. A name with a slash
     * or an ending is always a file.
     */
    static Source of(String name) {
        if (name.equals("-")) {
            return Source.standardInput(System.in);
        }
        ReadyMade readyMade = ReadyMade.packed();
        boolean isFile = name.contains("/") || name.contains("\\") || name.contains(".");
        if (isFile || (!readyMade.names().contains(name) && Files.exists(Path.of(name)))) {
            return Source.of(Path.of(name));
        }
        return readyMade.open(name);
    }
}
