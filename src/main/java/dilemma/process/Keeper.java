package dilemma.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Waits for the end of this program in a process of its own, and then ends what it left behind: a program that is
 * killed cannot do so itself. On Linux it ends all processes of the run; elsewhere it only removes their files.
 */
final class Keeper {

    private static final Path SHELL = Path.of("/bin/sh");

    /** $1 is the beginning of the mark, $2 the folder. Standard input ends when this program does, however it does. */
    private static final String SCRIPT = """
            trap '' HUP INT TERM
            cat >/dev/null
            for sweep in 1 2 3 4 5 6 7 8 9 10; do
              found=
              for file in $(grep -ls "$1" /proc/[0-9]*/environ); do
                process=${file#/proc/}
                kill -9 "${process%/environ}" 2>/dev/null && found=1
              done
              [ "$found" ] || break
            done
            rm -rf "$2"
            """;

    private Keeper() {}

    /**
     * Starts one; empty where there is no shell.
     *
     * @param host the run whose processes it is to end
     * @param folder the folder that it is to remove
     */
    static Optional<Process> start(String host, Path folder) throws IOException {
        if (!Files.isExecutable(SHELL)) {
            return Optional.empty();
        }
        List<String> words =
                List.of(SHELL.toString(), "-c", SCRIPT, "dilemma-keeper", Mark.beginning(host), folder.toString());
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        synchronized (Strays.STARTING) {
            return Optional.of(builder.start());
        }
    }
}
