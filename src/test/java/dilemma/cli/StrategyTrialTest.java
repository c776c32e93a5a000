package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code strategies check} says of strategies that it tries. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
class StrategyTrialTest {

    private static final String CERTAIN = ", \"stochastic\": false";

    @TempDir
    Path scratch;

    private CommandRun check(String script, String... fields) throws IOException {
        return check(List.of(), script, fields);
    }

    private CommandRun check(List<String> options, String script, String... fields) throws IOException {
        new ProgramFolder(scratch).add("mine", script, fields);
        List<String> words = new ArrayList<>(List.of("strategies", "check"));
        words.addAll(options);
        words.add(file());
        return CommandRun.of(words.toArray(String[]::new));
    }

    private String file() {
        return scratch.resolve("mine.json").toString();
    }

    private JsonNode json(String script, String... fields) throws IOException {
        return new ObjectMapper()
                .readTree(check(List.of("--json"), script, fields).out())
                .path("files")
                .path(0);
    }

    private CommandRun checkTable(String fields) throws IOException {
        Files.writeString(Path.of(file()), "{ \"id\": \"mine\", \"name\": \"Mine\", " + fields + " }");
        return CommandRun.of("strategies", "check", file());
    }

    @Test
    void aTableIsTriedLikeAProgram() throws IOException {
        CommandRun run = checkTable("\"kind\": \"cycle\", \"moves\": \"D\"");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("(?s)\nspeed .*", "")).isEqualTo(file() + """
                : ok
                legal          yes: C or D on all 2000 turns of 10 matches
                repeatable     yes: begun anew, from the same seed, it made the same moves
                starts afresh  yes: earlier matches made no difference
                chance         none: the same moves from another seed

                The four rules, in its matches in the classroom
                1. Don't be envious               16 %  mostly broken
                2. Don't be the first to betray    0 %  broken
                3. Reciprocate: answer betrayal      –  never had an occasion
                   and answer cooperation          0 %  broken
                4. Be clear                      100 %  kept

                In the classroom: rank 10 of 13
                rank  name                    years
                   8  Suspicious Tit For Tat  2.221
                   9  Always Defect           2.246
                  10  Mine                    2.253
                  11  Sly Joss                2.323
                  12  Alternator              2.457
                """);
        assertThat(run.out()).contains("speed  about ");
    }

    @Test
    void aTableWithChanceUsesItAndRepeatsItself() throws IOException {
        assertThat(checkTable("\"kind\": \"memory-one\", \"opening\": 0.5,"
                                + " \"cooperate\": { \"CC\": 0.5, \"CD\": 0.5, \"DC\": 0.5, \"DD\": 0.5 }")
                        .out())
                .contains("repeatable     yes", "starts afresh  yes", "chance         yes: other seeds, other moves");
    }

    @Test
    void aProgramThatPlaysTitForTatStandsBesideIt() throws IOException {
        JsonNode found = json(ProgramFolder.GOOD, CERTAIN);

        assertThat(found.path("state").asText()).isEqualTo("sound");
        assertThat(found.path("legal").asBoolean()).isTrue();
        assertThat(found.path("faults")).isEmpty();
        assertThat(found.path("matches")).hasSize(10);
        assertThat(found.path("steadiness").path("repeatable").asBoolean()).isTrue();
        assertThat(found.path("steadiness").has("differsWithOtherSeed")).isFalse();
        assertThat(found.path("classroom").path("rules").path("nice").asDouble())
                .isEqualTo(1);
        assertThat(found.path("classroom").path("entrants").asInt()).isEqualTo(13);
        assertThat(found.path("classroom").path("standings")).hasSize(13);
        assertThat(found.path("speed").path("turnsPerSecond").asDouble()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            while read line; do :; done                     | start-time     | gave no move within 0.5 s of its start
            echo no licence >&2; exit 3                     | crash          | ended with exit code 3: no licence
            while read line; do echo maybe; done            | wrong-answer   | answered neither C nor D
            while read line; do echo C; echo C; done        | unasked-answer | answered before it was asked
            """)
    void aFaultIsToldAndEndsTheTrial(String script, String kind, String message) throws IOException {
        CommandRun run = check(List.of("--limit", "start=0.5"), script);

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(run.out().replaceAll("\\s+", " "))
                .startsWith(file() + ": the file is ok, its strategy is not legal no: 3 faults, of each kind the first")
                .contains(kind + " on turn ", " against Tit For Tat: ", message, " it was sent ")
                .doesNotContain("classroom", "speed");
    }

    @Test
    void aFaultOnACertainTurnIsToldWithWhatWasSentAndReceived() throws IOException {
        JsonNode found = json(ProgramFolder.onEveryTurn("test $turn = 57 && echo hello || echo C"));

        JsonNode first = found.path("faults").path(0);
        assertThat(found.path("legal").asBoolean()).isFalse();
        assertThat(found.has("classroom")).isFalse();
        assertThat(first.path("opponent").asText()).isEqualTo("Tit For Tat");
        assertThat(first.path("turn").asInt()).isEqualTo(57);
        assertThat(first.path("kind").asText()).isEqualTo("wrong-answer");
        assertThat(first.path("sent").asText()).isEqualTo("CC");
        assertThat(first.path("received").asText()).isEqualTo("hello");
    }

    @Test
    void chanceThatComesFromTheSeedIsTold() throws IOException {
        String script =
                "while read line; do case $line in *seed=*[02468]) move=C;; *seed=*) move=D;; esac; echo $move; done";

        assertThat(check(script).out())
                .contains("repeatable     yes", "starts afresh  yes", "chance         yes: other seeds, other moves");
    }

    @Test
    void aSeedThatIsNotUsedIsTold() throws IOException {
        assertThat(check(ProgramFolder.GOOD).out().replaceAll("\\s+", " "))
                .contains("if it never uses any, \"stochastic\": false in its file saves repetitions");
    }

    /** The number of the process stands for chance that is its own. */
    @Test
    void chanceThatDoesNotComeFromTheSeedIsTold() throws IOException {
        Path count = Files.writeString(scratch.resolve("count"), "");
        String script = "echo >> '" + count + "'; test $(($(wc -l < '" + count + "') % 2)) = 0 && move=C || move=D\n"
                + "while read line; do echo $move; done";

        CommandRun run = check(List.of("--no-sandbox"), script, CERTAIN);

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "repeatable no: begun anew, from the same seed, it played otherwise, first on turn 1 against"
                                + " Tit For Tat",
                        "starts afresh cannot be told, as it does not repeat itself")
                .doesNotContain(" chance none", " chance yes");
    }

    @Test
    void whatIsKeptFromEarlierMatchesIsTold() throws IOException {
        String script = "move=C; while read line; do case $line in ?D) move=D;; esac; echo $move; done";

        assertThat(check(script, CERTAIN).out().replaceAll("\\s+", " "))
                .contains(
                        "repeatable yes",
                        "starts afresh no: after other matches it played otherwise, first on turn 1 against Tit For"
                                + " Tat; at a new match it must forget the one before");
    }

    @Test
    void whoIsTooSlowIsNotTriedAnyFurther() throws IOException {
        CommandRun run = check("while read line; do sleep 0.002; echo C; done", CERTAIN);

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out())
                .contains("legal      yes", "not tried  anything more: ten matches took ", "speed  about ")
                .doesNotContain("repeatable", "classroom");
    }

    @Test
    void aProgramThatIsNotThereDoesNotKeepOthersFromBeingChecked() throws IOException {
        Path gone = Files.writeString(
                scratch.resolve("gone.json"),
                "{ \"id\": \"gone\", \"name\": \"Gone\", \"kind\": \"process\", \"command\": [\"./gone\"] }");
        new ProgramFolder(scratch).add("mine", ProgramFolder.GOOD, CERTAIN);

        CommandRun run = CommandRun.of("strategies", "check", gone.toString(), file());

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(run.out())
                .startsWith(
                        gone + ": the program of gone cannot be started: ./gone is not there\n" + file() + ": ok\n");
    }

    @Test
    void noProcessIsLeft() throws IOException {
        check(ProgramFolder.GOOD, CERTAIN);

        if (Files.isDirectory(Path.of("/proc/self/fd"))) {
            assertThat(new ProgramFolder(scratch).processes(scratch.toString())).isZero();
        }
    }

    @Test
    void jsonTellsOfFilesThatAreWrongOrNotThere() throws IOException {
        Path wrong = Files.writeString(scratch.resolve("wrong.json"), "{");
        Path absent = scratch.resolve("absent.json");

        CommandRun run =
                CommandRun.of("strategies", "check", "--json", "--files-only", wrong.toString(), absent.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        JsonNode document = new ObjectMapper().readTree(run.out());
        assertThat(document.path("kind").asText()).isEqualTo("strategy-check");
        assertThat(document.path("files").findValuesAsText("state")).containsExactly("wrong", "unreadable");
        assertThat(document.path("files").path(0).path("problems").path(0).asText())
                .startsWith(wrong + ":1:");
        assertThat(document.path("files").path(1).path("problems").path(0).asText())
                .isEqualTo(absent + ": there is no such file");
    }
}
