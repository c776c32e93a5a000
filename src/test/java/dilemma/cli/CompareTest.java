package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTest {

    @TempDir
    static Path folder;

    private static String quiet;
    private static String noisy;

    private static String run(String name, String... options) {
        String file = folder.resolve(name).toString();
        String[] arguments = new String[options.length + 5];
        System.arraycopy(new String[] {"run", "classroom", "-q", "-o", file}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        assertThat(CommandRun.of(arguments).exitCode()).isEqualTo(ExitCode.SUCCESS);
        return file;
    }

    @BeforeAll
    static void play() {
        quiet = run("quiet.json");
        noisy = run("noisy.json.gz", "--noise", "0.05");
    }

    private static JsonNode json(String first, String second) throws IOException {
        return new ObjectMapper()
                .readTree(CommandRun.of("compare", first, second, "--json").out());
    }

    @Test
    void ranksAndScoresStandBesideEachOtherInTheOrderOfTheSecond() {
        CommandRun run = CommandRun.of("compare", quiet, noisy);

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(noisy + ", compared with " + quiet + "\nmatch.noise.execution  0 → 0.05\n\nrank  was ")
                .contains(
                        "\n   1    2  ↑ 1  Tit For Two Tats             2.001  1.520  +0.482    0.013      +36.2  *\n",
                        "\n   3    3  =    Grudger  ",
                        "\n   7    8  ↑ 1  Suspicious Tit For Tat       2.186  2.156  +0.030    0.013       +2.2\n")
                .contains("\nOf 12 entrants in both 11 have another rank; Always Defect moved farthest, from\n9 to 4.")
                .contains("+0.64 (Kendall's tau-b)")
                .endsWith(
                        "9 of 12\nscores changed beyond chance (*): Student's t, at 5 % over all of them by the\ncorrection of Holm (1979).\n");
    }

    @Test
    void theSameResultTwiceDiffersInNothing() {
        assertThat(CommandRun.of("compare", quiet, quiet).out())
                .contains(
                        "\nby the same rules, from the same seed\n",
                        "Of 12 entrants in both none has another rank.",
                        "+1.00",
                        "0 of 12 scores changed beyond")
                .doesNotContain("↑", "↓");
    }

    @Test
    void theJsonHasAllFigures() throws IOException {
        JsonNode file = json(quiet, noisy);

        assertThat(file.get("kind").textValue()).isEqualTo("comparison");
        assertThat(file.get("scoresComparable").booleanValue()).isTrue();
        assertThat(file.get("rules").toString())
                .isEqualTo("[{\"path\":\"match.noise.execution\",\"first\":\"0\",\"second\":\"0.05\"}]");
        JsonNode gradual = file.get("entrants").get(1);
        assertThat(gradual.get("name").textValue()).isEqualTo("Gradual");
        assertThat(gradual.at("/rank/climbed").intValue()).isEqualTo(-1);
        assertThat(gradual.at("/score/change").doubleValue())
                .isEqualTo(gradual.at("/score/second").doubleValue()
                        - gradual.at("/score/first").doubleValue());
        assertThat(gradual.get("beyondChance").booleanValue()).isTrue();
        assertThat(file.get("onlyInFirst")).isEmpty();
    }

    @Test
    void whereAllIsComputedAnyChangeIsOneOfTheRules() throws IOException {
        String little = computed("little.json", "0.01");
        String more = computed("more.json", "0.02");

        assertThat(json(little, more).get("entrants")).hasSize(3).allSatisfy(entrant -> {
            assertThat(entrant.at("/score/standardError").doubleValue()).isZero();
            assertThat(entrant.at("/score/inStandardErrors").isNull()).isTrue();
            assertThat(entrant.at("/score/probability").isNull()).isTrue();
            assertThat(entrant.get("beyondChance").booleanValue()).isTrue();
        });
        assertThat(CommandRun.of("compare", little, more).out().replaceAll("\\s+", " "))
                .contains("3 of 3 scores changed beyond chance")
                .contains("Chance has no part in 3 of them: any change of theirs is a change of the rules.");
    }

    private static String computed(String name, String noise) {
        String file = folder.resolve(name).toString();
        String tournament = "{ \"entrants\": [\"tit-for-tat\", \"grudger\", \"win-stay-lose-shift\"] }";
        CommandRun.reading(tournament, "run", "-", "--method=exact", "--noise", noise, "-q", "-o", file);
        return file;
    }

    @Test
    void aSingleRepetitionCannotTell() {
        String once = run("once.json", "--repetitions", "1");

        assertThat(CommandRun.of("compare", once, noisy).out().replaceAll("\\s+", " "))
                .contains("Of 12 it cannot be told: a single repetition has no standard error.");
    }

    @Test
    void ranksAloneAreComparedBetweenGames() throws IOException {
        String axelrod = run("axelrod.json", "--game", "axelrod");
        String out = CommandRun.of("compare", quiet, axelrod).out();

        assertThat(out.replaceAll("\\s+", " "))
                .contains("The scores are of different games: ranks can be compared, scores cannot.")
                .doesNotContain("beyond chance");
        assertThat(out).contains("points/turn").doesNotContain("in errors");
        assertThat(json(quiet, axelrod).at("/entrants/0/score/change").isNull()).isTrue();
        assertThat(json(quiet, axelrod).at("/entrants/0/beyondChance").isNull()).isTrue();
    }

    @Test
    void entrantsOfOneAloneAreNamed() throws IOException {
        String mine = folder.resolve("mine.json").toString();
        CommandRun.reading(
                "{ \"entrants\": [\"tit-for-tat\", \"alternator\", { \"use\": \"random\", \"as\": \"Dice\" }] }",
                "run",
                "-",
                "--seed=1",
                "-q",
                "-o",
                mine);

        assertThat(CommandRun.of("compare", mine, quiet).out())
                .contains("\nOnly in " + mine + ": Dice.\n", "Only in " + quiet + ": Gradual, ")
                .contains("Of 2 entrants in both ");
    }

    @Test
    void aResultCanComeFromStandardInput() throws IOException {
        String text = Files.readString(Path.of(quiet));

        assertThat(CommandRun.reading(text, "compare", "-", noisy).out())
                .startsWith(noisy + ", compared with standard input\n");
        assertThat(CommandRun.reading(text, "compare", "-", "-"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT, "", "only one of the two results can come from standard input\n"));
    }

    @Test
    void aTableOfStandingsIsNoResult() {
        String csv = run("standings.csv");

        assertThat(CommandRun.of("compare", quiet, csv))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        csv + ": is a CSV table of standings, but a whole result is needed, as \"dilemma run -o"
                                + " result.json\" writes it\n"));
    }

    @Test
    void theFileHoldsWhatJsonPrints() throws IOException {
        Path file = folder.resolve("changes.json");
        CommandRun run = CommandRun.of("compare", quiet, noisy, "--json", "-o", file.toString());

        assertThat(run.err()).isEqualTo("wrote " + file + "\n");
        assertThat(Files.readString(file)).isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 60, 80, 120})
    void noLineOfTheTableIsLongerThanTheTerminalIsWide(int columns) {
        Terminal terminal = new Terminal(true, false, false, Glyphs.ASCII, columns);
        List<String> lines =
                CommandRun.at(terminal, "compare", quiet, noisy).out().lines().toList();

        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns))
                .allSatisfy(line -> assertThat(line).matches("\\p{ASCII}*"));
    }
}
