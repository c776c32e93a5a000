package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintCommandTest {

    @TempDir
    Path folder;

    private static JsonNode json(String... arguments) throws Exception {
        return new ObjectMapper().readTree(CommandRun.of(arguments).out());
    }

    @Test
    void theMapHasADigitForEachPointAndSaysWhatIsBest() {
        assertThat(CommandRun.of("fingerprint", "always-cooperate", "--step", "0.5", "--turns", "10"))
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, """
                        Cooperator
                        What it gets from Tit For Tat, made to play C with probability x and D with
                        probability y; on and above the diagonal from its dual, made to play C with 1 -
                        y and D with 1 - x.
                        10 turns · game prison-years, fewer years are better · computed, not played

                          y
                        1.0  0 0 0
                        0.5  5 5 5
                        0.0  9 9 9
                             0 x 1

                        0 stands for 5.000 years per turn, the worst, and 9 for 1.000, the best.
                        Cooperator does best at 3 points, one of them against Tit For Tat itself (x=0,
                        y=0), and worst at 3 points, one of them against unconditional defection (x=0,
                        y=1).
                        """, ""));
    }

    @Test
    void whereAllIsAlikeItSaysSo() {
        assertThat(CommandRun.of(
                                "fingerprint",
                                "random",
                                "--game",
                                "donation",
                                "--set",
                                "game={\"R\":1,\"S\":1,\"T\":1,\"P\":1,\"objective\":\"maximise\"}")
                        .out())
                .endsWith("\nRandom gets the same from all of them: 1.000 points per turn.\n");
    }

    @Test
    void theJsonHasEveryPoint() throws Exception {
        JsonNode file = json("fingerprint", "win-stay-lose-shift", "--game", "axelrod", "--noise", "0.1", "--json");

        assertThat(file.get("kind").textValue()).isEqualTo("fingerprint");
        assertThat(file.get("strategy").textValue()).isEqualTo("win-stay-lose-shift");
        assertThat(file.get("probe").textValue()).isEqualTo("tit-for-tat");
        assertThat(file.at("/game/name").textValue()).isEqualTo("axelrod");
        assertThat(file.at("/match/turns").intValue()).isEqualTo(50);
        assertThat(file.at("/match/noise/execution").doubleValue()).isEqualTo(0.1);
        assertThat(file.get("method").textValue()).isEqualTo("exact");
        assertThat(file.get("step").doubleValue()).isEqualTo(0.1);
        assertThat(file.has("seed")).isFalse();
        assertThat(file.get("points")).hasSize(121).allSatisfy(point -> {
            assertThat(point.get("payoff").isNumber()).isTrue();
            assertThat(point.get("standardError").isNull()).isTrue();
            assertThat(point.get("method").textValue()).isEqualTo("exact");
        });
        assertThat(file.at("/points/13/x").doubleValue()).isEqualTo(0.1);
        assertThat(file.at("/points/13/y").doubleValue()).isEqualTo(0.2);
    }

    @Test
    void whatIsNoAutomatonIsPlayed() throws Exception {
        JsonNode file = json("fingerprint", "gradual", "--json", "--seed", "5", "--step", "0.25");

        assertThat(file.get("method").textValue()).isEqualTo("simulated");
        assertThat(file.get("repetitions").intValue()).isEqualTo(10);
        assertThat(file.get("seed").intValue()).isEqualTo(5);
        assertThat(file.get("points"))
                .hasSize(25)
                .allSatisfy(point ->
                        assertThat(point.get("standardError").isNumber()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "gradual, --method=auto",
        "first-by-joss, --method=simulate",
        "tit-for-tat, --method=exact",
        "gradual, --transitive"
    })
    void threadsDoNotChangeAnything(String strategy, String option) {
        List<CommandRun> runs = List.of("1", "2", "5").stream()
                .map(threads ->
                        CommandRun.of("fingerprint", strategy, option, "--json", "--seed", "9", "--threads", threads))
                .toList();

        assertThat(runs).containsOnly(runs.get(0));
        assertThat(runs.get(0).exitCode()).isEqualTo(ExitCode.SUCCESS);
    }

    @Test
    void aSeedThatWasDrawnIsToldWhereItMatters() {
        assertThat(CommandRun.of("fingerprint", "gradual", "--step", "1").err())
                .matches("the seed \\d+ was drawn; --seed \\d+ plays the same again\n");
        assertThat(CommandRun.of("fingerprint", "tit-for-tat", "--step", "1").err())
                .isEmpty();
    }

    @Test
    void theFileHoldsWhatJsonPrints() throws Exception {
        Path file = folder.resolve("mine.json");
        CommandRun run = CommandRun.of("fingerprint", "grudger", "--json", "-o", file.toString());

        assertThat(run.err()).isEqualTo("wrote " + file + "\n");
        assertThat(Files.readString(file)).isEqualTo(run.out());
        CommandRun.of("fingerprint", "grudger", "--quiet", "-o", folder + "/");
        assertThat(Files.readString(folder.resolve("fingerprint.json"))).isEqualTo(run.out());
    }

    @Test
    void theTransitiveOneHasARowForEachPartner() throws Exception {
        JsonNode file = json("fingerprint", "tit-for-tat", "--transitive", "--json", "--turns", "3");

        assertThat(file.get("kind").textValue()).isEqualTo("transitive-fingerprint");
        assertThat(file.get("method").textValue()).isEqualTo("exact");
        assertThat(file.get("rows")).hasSize(11);
        assertThat(file.at("/rows/5/p").doubleValue()).isEqualTo(0.5);
        assertThat(file.at("/rows/5/cooperation").toString()).isEqualTo("[1,0.5,0.5]");
    }

    @Test
    void theTransitiveMapHasARowForEachPartner() {
        assertThat(CommandRun.of("fingerprint", "grudger", "--transitive", "--turns", "4", "--step", "0.5")
                        .out())
                .endsWith("""

                          p
                        1.0  9 9 9 9
                        0.5  9 5 2 1
                        0.0  9 0 0 0
                             turn 1 4

                        0 stands for cooperation below 10 %, 9 for 90 % and more.
                        Grudger cooperates on 57 % of all turns; on turn 4 in 0 % of the matches with a
                        partner that always defects, and in 100 % of those with one that always
                        cooperates.
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--step 0.3|--step 0.3: must divide 1, but was 0.3; the nearest that do are 0.25 and 0.333333",
                "--step many|--step many: must be from 0.01 to 1, but was NaN",
                "--probe tit-for-tet|unknown strategy \"tit-for-tet\"; did you mean \"tit-for-tat\"?",
                "--transitive --continuation 0.9|--transitive goes turn by turn: it needs one fixed number of turns, at most 100000",
                "--repetitions {\"until\":\"settled\"}|repetitions must be a number: a fingerprint has no ranks to be settled",
                "--method exact --probe gradual|--method: method: \"Gradual (probe)\" is no finite automaton in these matches, so that what it comes to cannot be computed; \"auto\" plays where it has to"
            })
    void mistakesAreToldInALine(String options, String message) {
        String[] arguments = ("fingerprint tit-for-tat " + options).split(" ");

        assertThat(CommandRun.of(arguments)).isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", message + "\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 140})
    void noLineIsLongerThanTheTerminalIsWide(int columns) {
        Terminal terminal = new Terminal(true, false, false, Glyphs.UNICODE, columns);

        for (String kind : List.of("--step=0.02", "--transitive")) {
            assertThat(CommandRun.at(terminal, "fingerprint", "grudger", kind, "--turns=300")
                            .out()
                            .lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void colorsAddNothingButColors() {
        String plain = CommandRun.of("fingerprint", "grudger").out();
        String colored =
                CommandRun.of("fingerprint", "grudger", "--color", "always").out();

        assertThat(colored).contains("\u001b[38;5;16;48;5;33m9 \u001b[0m");
        assertThat(colored.replaceAll("\u001b\\[[\\d;]*m", "").lines().map(String::stripTrailing))
                .containsExactlyElementsOf(plain.lines().toList());
    }

    @Test
    void withoutUnicodeAllIsAscii() {
        Terminal terminal = new Terminal(true, false, false, Glyphs.ASCII, 80);

        assertThat(CommandRun.at(terminal, "fingerprint", "gradual", "--seed", "1")
                        .out())
                .matches("\\p{ASCII}*");
    }
}
