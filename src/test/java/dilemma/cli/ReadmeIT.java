package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command line of the README, in its order, in one folder with the files that the README shows. */
class ReadmeIT {

    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE =
            Pattern.compile("`([\\w./-]+\\.(?:json|java|py))`:\n\n```(?:json|java|python)\n(.*?)```", Pattern.DOTALL);

    /** The build that made the program under test. */
    private static final String BUILD = "mvn -q -DskipTests package && target/";

    /** The only program beside ours that not every machine has; without it its part of a pipe is left out. */
    private static final Pattern INTO_JQ = Pattern.compile(" \\| jq -r '[^']*'");

    @TempDir
    Path folder;

    /** A command line, and what the README shows of its output; nothing shown means that only its success counts. */
    private record Example(String command, String output) {}

    /** As the README has it, the build's folder is below the one in which its examples are run. */
    @BeforeEach
    void linkToTheBuild() throws IOException {
        Files.createSymbolicLink(folder.resolve("target"), Path.of("target").toAbsolutePath());
    }

    @AfterEach
    void removeTheLink() throws IOException {
        Files.delete(folder.resolve("target"));
    }

    @Test
    void everyExampleWorksAndPrintsWhatIsShown() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        writeFiles(readme);
        List<Example> examples = examples(readme);
        boolean hasJq = isInstalled("jq");
        boolean hasPython = isInstalled("python3");
        assertThat(examples).hasSizeGreaterThan(10);
        examples.removeIf(example -> !hasPython && example.command().contains("--strategies students"));
        for (Example example : examples) {
            String command = hasJq
                    ? example.command()
                    : INTO_JQ.matcher(example.command()).replaceAll("");
            String output = run(command);
            if (!example.output().isEmpty() && command.equals(example.command())) {
                assertThat(output).as(example.command()).isEqualTo(example.output());
            }
        }
    }

    private boolean isInstalled(String program) {
        return Launched.command(folder, Map.of(), "sh", "-c", "command -v " + program)
                        .exitCode()
                == 0;
    }

    private void writeFiles(String readme) throws IOException {
        Matcher file = FILE.matcher(readme);
        while (file.find()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
        assertThat(folder.resolve("holidays.json")).exists();
        assertThat(folder.resolve("mine/wary.json")).exists();
    }

    private static List<Example> examples(String readme) {
        List<Example> examples = new ArrayList<>();
        Matcher block = CONSOLE.matcher(readme);
        while (block.find()) {
            for (String part : block.group(1).split("(?m)^\\$ ", -1)) {
                if (!part.isEmpty()) {
                    int end = part.indexOf('\n');
                    examples.add(new Example(part.substring(0, end).replace(BUILD, ""), part.substring(end + 1)));
                }
            }
        }
        return examples;
    }

    private String run(String command) throws Exception {
        Path output = folder.resolve(".output");
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment()
                .merge(
                        "PATH",
                        Path.of("target").toAbsolutePath().toString(),
                        (old, target) -> target + File.pathSeparator + old);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close(); // nobody is there to play
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command).isTrue();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(command + "\n" + printed).isZero();
        return printed;
    }
}
