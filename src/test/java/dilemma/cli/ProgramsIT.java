package dilemma.cli;

import static dilemma.cli.Launched.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is left of external programs, however the program that runs them ends. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere nobody looks for the children of programs")
class ProgramsIT {

    private static final long SECONDS = 60;

    @TempDir
    Path scratch;

    private ProgramFolder folder;
    private String sleep = "";
    private @Nullable Process program;

    @BeforeEach
    void prepare() throws IOException {
        sleep = "sleep 7" + Math.floorMod(scratch.hashCode(), 1_000_000_000);
        folder = new ProgramFolder(Files.createDirectory(scratch.resolve("class")));
    }

    /** Where a test fails, nothing of it may disturb the next. */
    @AfterEach
    void end() {
        if (program != null) {
            program.destroyForcibly();
        }
    }

    private Process start(String sandbox, Path result) throws IOException {
        Path temporary = Files.createDirectory(scratch.resolve("temporary"));
        folder.add("sleepy", "while read line; do " + sleep + " & sleep 0.2; echo C; done");
        String file = folder.tournament(100_000, "sleepy", "grudger");
        ProcessBuilder builder = new ProcessBuilder(Launched.interruptible(
                        PROGRAM.toString(),
                        "run",
                        file,
                        "--strategies",
                        folder.path().toString(),
                        sandbox,
                        "--limit",
                        "match=1000,processes=1000",
                        "-o",
                        result.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Launched.ENVIRONMENT);
        builder.environment().put("JAVA_OPTS", "-Djava.io.tmpdir=" + temporary);
        return builder.start();
    }

    private static boolean isSandboxThere() {
        return Launched.program("run", "classroom", "--sandbox", "--turns", "1").exitCode() == ExitCode.SUCCESS
                && Files.isExecutable(Path.of("/usr/bin/bwrap"));
    }

    @ParameterizedTest
    @CsvSource({
        "INT, --no-sandbox, 130",
        "TERM, --no-sandbox, 143",
        "KILL, --no-sandbox, 137",
        "INT, --sandbox, 130",
        "KILL, --sandbox, 137"
    })
    void aSignalEndsAllProgramsAndRemovesTheirFiles(String signal, String sandbox, int exitCode) throws Exception {
        assumeTrue(sandbox.equals("--no-sandbox") || isSandboxThere(), "there is no sandbox here");
        Path result = scratch.resolve("result.json");
        Process started = start(sandbox, result);
        program = started;
        await(() -> sleepers() > 2);

        // a shell in between would not pass an interrupt on: the launcher has become Java by now
        new ProcessBuilder("kill", "-" + signal, Long.toString(started.pid()))
                .start()
                .waitFor();

        assertThat(started.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(started.exitValue()).isEqualTo(exitCode);
        await(() -> sleepers() == 0 && folder.processes(folder.path().toString()) == 0);
        await(() -> isEmpty(scratch.resolve("temporary")));
        assertThat(result).doesNotExist();
    }

    private long sleepers() throws IOException {
        return folder.processes(sleep.replace(' ', '\0'));
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (var files = Files.list(path)) {
            return files.noneMatch(file -> file.getFileName().toString().startsWith("dilemma-"));
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    @Test
    void aSmallTournamentLeavesNothingBehind() throws Exception {
        folder.add("mine", ProgramFolder.GOOD);

        Launched launched = Launched.program(
                "run",
                folder.tournament(10, "mine", "random"),
                "--strategies",
                folder.path().toString());

        assertThat(launched.exitCode()).as(launched.err()).isEqualTo(ExitCode.SUCCESS);
        assertThat(folder.processes(folder.path().toString())).isZero();
    }
}
