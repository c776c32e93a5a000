package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped examples of strategies in other languages, each where its language is installed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "finds programs as a POSIX shell does")
class ProgramExamplesTest {

    private static final Path EXAMPLES = Path.of("strategies/examples/programs");

    /** All deterministic, so that nothing but the first entrant can make a difference. */
    private static final String OPPONENTS = "\"alternator\", \"grudger\", \"tit-for-2-tats\", \"gradual\","
            + " \"second-by-eatherley\", \"cycle:moves=CCDD\", \"win-stay-lose-shift\"";

    @TempDir
    Path scratch;

    @BeforeEach
    void copyTheExamples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, scratch.resolve(file.getFileName()));
            }
        }
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private void compile() throws IOException, InterruptedException {
        Process compiler = new ProcessBuilder("cc", "-o", "tit_for_tat", "tit_for_tat.c")
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(compiler.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"python, python3", "javascript, node", "c, cc", "java, java"})
    void anExternalTitForTatGivesExactlyTheResultOfTheBuiltInOne(String language, String program)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(program), program + " is not installed");
        if (language.equals("c")) {
            compile();
        }

        JsonNode external = result("tit-for-tat-" + language);
        JsonNode builtIn = result("tit-for-tat");

        assertThat(external.path("faults")).isEmpty();
        assertThat(external.path("standings").toString())
                .isEqualTo(builtIn.path("standings").toString());
        assertThat(external.path("pairs")).isEqualTo(builtIn.path("pairs"));
    }

    /** Returns the result of a tournament with a strategy, which is shown under a name that does not tell which. */
    private JsonNode result(String strategy) throws IOException {
        Path file = Files.writeString(scratch.resolve("contest.tournament"), """
                { "entrants": [{ "use": "%s", "as": "Mine" }, %s], "match": { "turns": [40, 200] } }
                """.formatted(strategy, OPPONENTS));
        CommandRun run = CommandRun.of(
                "run",
                file.toString(),
                "--strategies",
                scratch.toString(),
                "--json",
                "--seed",
                "7",
                "--limit",
                "start=60,move=20");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.SUCCESS);
        return new ObjectMapper().readTree(run.out().replace("\"" + strategy + "\"", "\"mine\""));
    }
}
