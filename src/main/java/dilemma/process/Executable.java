package dilemma.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Finds programs as a shell does. */
final class Executable {

    private static final boolean IS_WINDOWS = File.separatorChar == '\\';

    private Executable() {}

    /**
     * Checks that there is a program of this name.
     *
     * @param user whose it is to be, for messages
     * @throws LaunchException if there is none, or it may not be executed
     */
    static void check(String name, String user) {
        if (IS_WINDOWS) {
            return; // where endings may be left out, and the system finds it
        }
        if (name.contains("/")) {
            checkFile(Path.of(name), user);
        } else if (onPath(name).isEmpty()) {
            throw new LaunchException("the program of " + user + " cannot be started: there is no \"" + name
                    + "\" in the folders of PATH; is it installed?");
        }
    }

    private static void checkFile(Path file, String user) {
        if (!Files.isExecutable(file) || Files.isDirectory(file)) {
            String reason = Files.isRegularFile(file) ? "may not be executed; chmod +x allows it" : "is not there";
            throw new LaunchException("the program of " + user + " cannot be started: " + file + " " + reason);
        }
    }

    private static Optional<Path> onPath(String name) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).resolve(name))
                .filter(file -> Files.isExecutable(file) && !Files.isDirectory(file))
                .findFirst();
    }
}
