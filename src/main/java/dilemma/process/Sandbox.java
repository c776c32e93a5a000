package dilemma.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a program is locked into: with bubblewrap it has no network, cannot write but to its own folder, and neither
 * sees nor reaches other processes. It can read what the user can.
 */
enum Sandbox {

    /** Bubblewrap: {@code bwrap}. */
    BUBBLEWRAP,

    /** None: the program has all the rights of the user. */
    NONE;

    private static final int SECONDS = 10;
    private static final Path SHELL = Path.of("/bin/sh");

    /** Stands for the folder of the program. */
    private static final String OWN = "<own>";

    /** Returns whether bubblewrap is installed, and may do here what it is for. */
    static boolean isAvailable() {
        try {
            List<String> words = BUBBLEWRAP.command(List.of("true"), Path.of("/tmp"));
            Process process = started(words);
            process.getOutputStream().close();
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Process started(List<String> words) throws IOException {
        synchronized (Strays.STARTING) {
            return new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
    }

    /** Returns a command line that starts a program inside; the folder is the only one that it may write to. */
    List<String> command(List<String> program, Path folder) {
        List<String> words = new ArrayList<>(this == NONE ? deaf() : locked(folder.toString()));
        words.addAll(program);
        return words;
    }

    private static List<String> locked(String own) {
        return List.of(("bwrap --ro-bind / / --dev /dev --proc /proc --bind " + OWN + " " + OWN + " --chdir " + OWN
                                + " --unshare-all --cap-drop ALL --new-session --die-with-parent --")
                        .split(" "))
                .stream()
                .map(word -> word.equals(OWN) ? own : word)
                .toList();
    }

    /** An interrupt from the keyboard is for this program, which ends the others then. */
    private static List<String> deaf() {
        return Files.isExecutable(SHELL)
                ? List.of(SHELL.toString(), "-c", "trap '' HUP INT; ulimit -c 0; exec \"$@\"", "dilemma-program")
                : List.of();
    }
}
