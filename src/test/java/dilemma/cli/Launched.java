package dilemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a process gave.
 *
 * @param exitCode its exit code
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record Launched(int exitCode, String out, String err) {

    /** The program as the build made it. */
    static final Path PROGRAM = Path.of("target", "dilemma").toAbsolutePath();

    /** The Java that the build ran on, and an environment without anything of the user's that the launcher reads. */
    static final Map<String, String> ENVIRONMENT =
            Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", "", "LC_ALL", "C.UTF-8", "NO_COLOR", "");

    /** Returns what runs a command so that an interrupt reaches it, even where the build itself is deaf to it. */
    static List<String> interruptible(String... command) {
        List<String> deaf = List.of(command);
        List<String> line = new ArrayList<>(List.of("env", "--default-signal=INT"));
        line.addAll(deaf);
        return command(Path.of("."), Map.of(), "env", "--default-signal=INT", "true")
                                .exitCode()
                        == 0
                ? line
                : deaf;
    }

    /** Runs the program. */
    static Launched program(String... args) {
        return program(Map.of(), args);
    }

    /** Runs the program with some variables of the environment changed. */
    static Launched program(Map<String, String> changes, String... args) {
        return command(Path.of("."), changes, PROGRAM.toString(), args);
    }

    /** Runs a command in a folder, with some variables of the environment changed, and waits for its end. */
    static Launched command(Path folder, Map<String, String> changes, String command, String... args) {
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.putAll(changes);
        try {
            Path out = Files.createTempFile("launched", ".out");
            Path err = Files.createTempFile("launched", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.command().addAll(List.of(args));
            builder.environment().putAll(environment);
            int exitCode = builder.start().waitFor();
            return new Launched(exitCode, content(out), content(err));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String content(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
