package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchCommandTest {

    private static JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(CommandRun.of(arguments).out());
    }

    @Test
    void movesStandAboveEachOtherWithWhatBothHave() {
        assertThat(CommandRun.of("match", "tit-for-tat", "cycle:moves=CCD", "--turns", "12", "--seed", "1"))
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, """
                                 1  Tit For Tat  CCCDCCDCCD CC  25 years
                                    Cycle        CCDCCDCCDC CD  20 years

                                Cycle was the first to choose to defect, on turn 3.
                                Cycle does better: 20 years against 25 years in 12 turns.
                                """, ""));
    }

    @Test
    void aLongMatchIsShownInLinesOfFiftyTurns() {
        String out = CommandRun.of("match", "always-defect", "always-cooperate", "--turns", "101", "--seed", "1")
                .out();

        assertThat(out.lines())
                .startsWith(
                        "  1  Defector    DDDDDDDDDD DDDDDDDDDD DDDDDDDDDD DDDDDDDDDD DDDDDDDDDD  0 years",
                        "     Cooperator  CCCCCCCCCC CCCCCCCCCC CCCCCCCCCC CCCCCCCCCC CCCCCCCCCC  250 years",
                        "")
                .endsWith(
                        "101  Defector    D                                                       0 years",
                        "     Cooperator  C                                                       505 years",
                        "",
                        "Defector was the first to choose to defect, on turn 1.",
                        "Defector does better: 0 years against 505 years in 101 turns.");
    }

    @Test
    void aTwinIsTheSecond() {
        assertThat(CommandRun.of("match", "tit-for-tat", "tit-for-tat", "--turns", "3", "--seed", "1")
                        .out())
                .contains("Tit For Tat (2)  CCC  3 years")
                .endsWith("Nobody chose to defect.\nBoth end with 3 years in 3 turns.\n");
    }

    @ParameterizedTest
    @CsvSource({"first-by-joss, random:p=0.7", "random:p=0.7, first-by-joss", "random, random"})
    void itIsTheMatchThatATournamentPlays(String first, String second, @TempDir Path folder) throws IOException {
        String[] rules = "--noise 0.1 --misperception 0.1 --recognition 0.8 --continuation 0.9 --seed 7".split(" ");
        Path matches = folder.resolve("m.jsonl");
        Path file = Files.writeString(
                folder.resolve("t.json"),
                "{ \"repetitions\": 3, \"entrants\": [\"grudger\", \"first-by-joss\", \"random:p=0.7\", \"random\"] }");
        CommandRun.of(with(rules, "run", file.toString(), "-q", "--matches", matches.toString()));

        JsonNode match = json(with(rules, "match", first, second, "--json", "--repetition", "2"));

        String one = match.at("/first/moves").asText();
        String two = match.at("/second/moves").asText();
        assertThat(Files.readAllLines(matches).stream().filter(line -> line.contains("\"repetition\":2,")))
                .anyMatch(line -> line.contains("\"firstMoves\":\"" + one + "\",\"secondMoves\":\"" + two + "\"")
                        || line.contains("\"firstMoves\":\"" + two + "\",\"secondMoves\":\"" + one + "\""));
        assertThat(match.get("repetition").asInt()).isEqualTo(2);
        assertThat(match.get("seed").asInt()).isEqualTo(7);
    }

    private static String[] with(String[] rules, String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of(rules)).toArray(String[]::new);
    }

    @Test
    void theJsonHasTotalsAndFirstDefections() throws IOException {
        JsonNode match = json("match", "always-defect", "tit-for-tat", "--turns", "4", "--seed", "1", "--json");

        assertThat(match.at("/game/name").asText()).isEqualTo("prison-years");
        assertThat(match.get("turns").asInt()).isEqualTo(4);
        assertThat(match.get("first"))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"name\":\"Defector\",\"moves\":\"DDDD\",\"total\":9,\"firstDefection\":1}"));
        assertThat(match.get("second"))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"name\":\"Tit For Tat\",\"moves\":\"CDDD\",\"total\":14,\"firstDefection\":2}"));
        assertThat(json("match", "grudger", "gradual", "--seed", "1", "--json")
                        .at("/first/firstDefection")
                        .isNull())
                .isTrue();
    }

    @Test
    void aMatchThatNobodyCouldLookAtIsRefused() {
        assertThat(CommandRun.of("match", "random", "grudger", "--turns", "100001", "--seed", "1"))
                .isEqualTo(
                        new CommandRun(
                                ExitCode.WRONG_INPUT,
                                "",
                                "a match of 100001 turns is too long to be shown; at most 100000 are, and run plays longer ones\n"));
    }

    @Test
    void aDrawnSeedIsTold() {
        assertThat(CommandRun.of("match", "random", "grudger").err())
                .matches("the seed (\\d+) was drawn; --seed \\1 plays the same again\n");
        assertThat(CommandRun.of("match", "random", "grudger", "-q").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "match tit-for-tet random | unknown strategy \"tit-for-tet\"; did you mean \"tit-for-tat\"?",
                "match random | missing required parameter: 'B'",
                "match random grudger gradual | unexpected argument \"gradual\"",
                "match zd-set-2 random | match: entrants[0]: \"ZD-SET-2\" needs a baseline",
                "match random grudger --repetition 0 | --repetition: repetitions must be a whole number from 1 to 10000000, but was 0",
                "match random grudger --repetition x | --repetition: repetitions must be a whole number from 1 to 10000000, or { \"until\": \"settled\" }, but was \"x\"",
                "match random grudger --turns 0 | --turns: match.turns must be a whole number from 1 to 1000000000, but was 0",
            })
    void aMistakeIsRefusedWithASentence(String line, String message) {
        CommandRun run = CommandRun.of(line.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message);
    }
}
