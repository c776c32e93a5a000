package dilemma.cli;

import static dilemma.cli.Launched.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs as processes of their own: on other Javas, interrupted, and into pipes that nobody reads. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the jar is started with java -jar")
class RunIT {

    /** Random endings, all three mistakes, eigenvectors, the bootstrap, intervals, and medians. */
    private static final String EVERYTHING_LEFT_TO_CHANCE = """
            { "name": "chance", "seed": 7, "repetitions": 3, "entrants": ["@all"],
              "match": { "continuation": 0.9, "turns": [20, 50], "recognition": 0.9,
                         "noise": { "execution": 0.05, "perception": 0.03 } } }
            """;

    @TempDir
    Path folder;

    @Test
    void anotherJavaAnotherLocaleAndMoreThreadsGiveTheSameBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("chance.json"), EVERYTHING_LEFT_TO_CHANCE);
        String[] line = {"run", file.toString(), "--json", "-q", "--threads"};
        String turkish = "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9";

        Launched here = Launched.program(with(line, "1"));

        assertThat(here.out()).contains("\"eigenJesus\": 0.", "\"probabilityFirst\": 0.", "\"interval\": [");
        for (String java : JavaChoiceIT.otherJavas()) {
            assertThat(Launched.program(Map.of("JAVA_HOME", java), with(line, "2")))
                    .as(java)
                    .isEqualTo(here);
            assertThat(Launched.program(Map.of("JAVA_HOME", java, "JAVA_OPTS", turkish), with(line, "8")))
                    .as(java)
                    .isEqualTo(here);
        }
    }

    private static String[] with(String[] line, String last) {
        return Stream.concat(Stream.of(line), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void anInterruptedRunLeavesTheOldResultAndNothingElse() throws IOException, InterruptedException {
        Path result = Files.writeString(folder.resolve("x.json"), "earlier");
        Path matches = folder.resolve("m.jsonl");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(Launched.interruptible(
                        PROGRAM.toString(),
                        "run",
                        "noisy",
                        "--repetitions",
                        "1000000",
                        "-o",
                        result.toString(),
                        "--matches",
                        matches.toString()))
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(Launched.ENVIRONMENT);
        Process run = builder.start();
        awaitDraft(run);

        interrupt(run);

        assertThat(run.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(result).hasContent("earlier");
        assertThat(names()).containsExactly("err", "out", "x.json");
        assertThat(err).isEmptyFile();
        assertThat(folder.resolve("out")).isEmptyFile();
    }

    private void awaitDraft(Process run) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && names().stream().noneMatch(name -> name.endsWith(".tmp")); i++) {
            assertThat(run.isAlive()).isTrue();
            Thread.sleep(50);
        }
        Thread.sleep(500);
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    @Test
    void anInterruptedRunAtATerminalLeavesACleanLine() throws IOException {
        assumeTrue(shell("command -v script && command -v timeout").exitCode() == 0);

        // the time limit sends what Ctrl-C sends
        Launched terminal = Launched.command(
                folder,
                Map.of("TERM", "xterm", "SHELL", "/bin/sh"),
                "script",
                "-qec",
                String.join(" ", Launched.interruptible("timeout --foreground -s INT 6")) + " '" + PROGRAM
                        + "' run noisy --repetitions 1000000 -o x.json; echo code $?",
                "/dev/null");

        String screen = terminal.out();
        assertThat(screen).contains("noisy ").endsWith("\r\u001b[Kcode 124\r\n");
        assertThat(screen.chars().filter(c -> c == '\n')).hasSize(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void aClosedPipeEndsQuietlyAndTheFilesAreWrittenAllTheSame() throws IOException {
        Launched one = shell("\"$0\" run classroom -q -o x.json | head -1");
        Launched none =
                shell("{ \"$0\" run classroom known-end unknown-end -q --json -o .; echo code $? >&2; } | true");

        assertThat(one).isEqualTo(new Launched(ExitCode.SUCCESS, "classroom\n", ""));
        assertThat(none.err()).isEqualTo("code 0\n");
        assertThat(names()).containsExactly("classroom.json", "known-end.json", "unknown-end.json", "x.json");
        assertThat(folder.resolve("classroom.json")).hasSameTextualContentAs(folder.resolve("x.json"));
    }

    @Test
    void aResultToStandardOutputEndsQuietlyTooWhereNobodyReads() {
        Launched launched = shell("{ \"$0\" run classroom -q -o /dev/stdout; echo code $? >&2; } | true");

        assertThat(launched.err()).isEqualTo("code 0\n");
    }

    @Test
    void aFullDiskIsReported() {
        assumeTrue(Files.exists(Path.of("/dev/full")));

        Launched launched = shell("\"$0\" run known-end -q -o /dev/full");

        assertThat(launched.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(launched.err())
                .contains("cannot write /dev/full: No space left on device")
                .hasLineCount(1);
    }

    @Test
    void standardInputIsRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("chance.json"), EVERYTHING_LEFT_TO_CHANCE.replace("@all", "@axelrod-1980"));

        Launched piped = shell("cat chance.json | \"$0\" run - -q --json");

        assertThat(piped).isEqualTo(Launched.program("run", file.toString(), "-q", "--json"));
    }

    private Launched shell(String script) {
        return Launched.command(folder, Map.of(), "sh", "-c", script, PROGRAM.toString());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
