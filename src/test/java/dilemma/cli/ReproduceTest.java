package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dilemma.io.Schemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReproduceTest {

    /** Two rules without chance, and one published figure that is wrong. */
    private static final String WRONG = """
            { "name": "mine", "game": "axelrod", "entrants": ["tit-for-tat", "always-defect"], "match": { "turns": 10 },
              "published": { "source": "A Paper", "notes": ["A note."], "tables": [
                { "what": "Points", "measure": "perMatch", "figures": { "tit-for-tat": 19.5, "always-defect": 12.5 } }] } }
            """;

    @TempDir
    Path folder;

    private static CommandRun reproduce(String tournament, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "reproduce";
        arguments[1] = "-";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.reading(tournament, arguments);
    }

    @Test
    void withoutANameThePublishedTournamentsAreListed() {
        CommandRun run = CommandRun.of("reproduce");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out().lines().filter(line -> !line.startsWith(" ")).map(line -> line.split(" ")[0]))
                .contains(
                        "axelrod-1980", "axelrod-1984", "beaufils-1997", "four-players", "harper-2017", "library-4.10")
                .doesNotContain("classroom");
        assertThat(run.err()).endsWith(" published tournaments; dilemma reproduce NAME plays one again\n");
    }

    @Test
    void everyFigureOfTheFourPlayersIsExact() {
        CommandRun run = CommandRun.of("reproduce", "four-players");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out().lines().filter(line -> line.startsWith("As published: ")))
                .containsExactly(
                        "As published: 4 of 4 exactly.",
                        "As published: 4 of 4 exactly.",
                        "As published: 4 of 4 exactly.",
                        "As published: 16 of 16 exactly.",
                        "As published: 4 of 4 exactly.",
                        "As published: 4 of 4 exactly.");
    }

    @Test
    void gradualMeetsEverybodyWithThePublishedTotals() {
        assertThat(CommandRun.of("reproduce", "beaufils-1997", "--repetitions", "200")
                        .out())
                .contains("\nAs published: 11 of 11 exactly, 1 of 1 within three standard errors.\n");
    }

    @Test
    void theSecondTournamentFitsWhereverChanceHadNoPart() {
        String out = CommandRun.of("reproduce", "axelrod-1984", "--repetitions", "10")
                .out();

        assertThat(out)
                .contains("\nk92r Rapoport                       1     1           0\n")
                .containsPattern("\nk92r Rapoport  k71r Hall +155  155\\.0 +0\\.0\n")
                .contains("\nAs published: 15 of 15 within three standard errors.\n")
                .containsPattern("\nAs published: 54 of 54 exactly, [7-9] of 9 within three standard errors\\.")
                .contains("\nThe tournament was played once, in 1980, with random numbers that nobody has any\nmore.");
    }

    @Test
    void theFirstTournamentSaysWhereItDoesNotFit() {
        CommandRun run = CommandRun.of("reproduce", "axelrod-1980");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out())
                .containsPattern(
                        "\nRandom +276\\.3 +\\d+\\.\\d\\d +± \\d+\\.\\d\\d +\\+\\d+\\.\\d\\d +\\+\\d+\\.\\d  \\*\n")
                .containsPattern("\nAs published: \\d+ of 15 within three standard errors\\. \\* does\\s+not fit: ")
                .contains("\nThe programs of 1980 are lost;");
    }

    @Test
    void aMisfitIsMarkedAndNamed() {
        assertThat(reproduce(WRONG, "--seed", "1")).isEqualTo(new CommandRun(ExitCode.SUCCESS, """
                        mine
                        2 entrants · 10 turns · 1 repetition · game axelrod, more points are better
                        seed 1

                        Points
                        entrant      published  ours  difference
                        Tit For Tat       19.5  19.5           0
                        Defector          12.5    12        -0.5  *
                        As published: 1 of 2 exactly. * does not fit: Defector.

                        Published: A Paper.
                        A note.
                        """, ""));
    }

    @Test
    void ranksAreComparedAsAWholeAndAllEntrantsTogether() {
        String table = """
                { "what": "Ranks", "measure": "rank", "figures": { "always-defect": 1, "tit-for-tat": 2, "grudger": 3 } },
                { "what": "Cooperation", "measure": "cooperation", "decimals": 2, "overall": 0.7 } ] } }
                """;
        String tournament = WRONG.replace("[\"tit", "[\"grudger\", \"tit")
                .replaceAll("(?s)\\{ \"what\".*", Matcher.quoteReplacement(table));

        assertThat(reproduce(tournament, "--seed", "1").out()).endsWith("""

                        Ranks
                        entrant      published  ours  difference
                        Defector             1     3          +2
                        Tit For Tat          2     1          -1
                        Grudger              3     1          -2
                        The same rank: 0 of 3. Rank correlation (Kendall's tau): -0.82.

                        Cooperation
                        entrant       published   ours  difference
                        all together       0.70  0.467      -0.233  *
                        As published: 0 of 1 exactly. * does not fit: all together.

                        Published: A Paper.
                        A note.
                        """);
    }

    @Test
    void ofTheRateOfCooperationItCannotBeToldWhereChanceHadAPart() {
        String tournament = WRONG.replace("always-defect", "random")
                .replaceAll("\"measure\".*", "\"measure\": \"cooperation\", \"overall\": 0.1 } ] } }");

        assertThat(reproduce(tournament, "--repetitions", "5", "--seed", "1")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("As published: 0 of 1 as far as it was rounded."
                        + " Of 1 it cannot be told: its standard error is not followed.");
    }

    @Test
    void withoutRepetitionsChanceCannotBeJudged() {
        String tournament = WRONG.replace("always-defect", "random");

        assertThat(reproduce(tournament, "--repetitions", "1").out().replaceAll("\\s+", " "))
                .contains("Of 2 it cannot be told: without repetitions there is no standard error.");
    }

    @Test
    void aTableCanAllowADifference() {
        String tournament = WRONG.replace("\"measure\"", "\"within\": 0.5, \"measure\"");

        assertThat(reproduce(tournament).out()).contains("\nAs published: 2 of 2 within 0.5.\n");
    }

    @Test
    void theJsonHasAllFigures() throws Exception {
        String text = reproduce(WRONG, "--json").out();
        JsonNode figure = new ObjectMapper()
                .readTree(text)
                .get("tables")
                .get(0)
                .get("figures")
                .get(1);

        assertThat(figure.get("entrant").textValue()).isEqualTo("Defector");
        assertThat(figure.get("strategy").textValue()).isEqualTo("always-defect");
        assertThat(figure.get("published").doubleValue()).isEqualTo(12.5);
        assertThat(figure.get("ours").doubleValue()).isEqualTo(12);
        assertThat(figure.get("difference").doubleValue()).isEqualTo(-0.5);
        assertThat(figure.get("standardError").doubleValue()).isZero();
        assertThat(figure.get("inStandardErrors").isNull()).isTrue();
        assertThat(figure.get("fits").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"four-players", "axelrod-1980"})
    void theJsonFollowsItsSchema(String name) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(
                        "urn:dilemma:schema:tournament",
                        Schemas.open("tournament").text())));

        assertThat(registry.getSchema(Schemas.open("reproduction").text())
                        .validate(CommandRun.of("reproduce", name, "--json").out(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theFileHoldsWhatJsonPrints() throws Exception {
        Path file = folder.resolve("mine.json");
        CommandRun run = reproduce(WRONG, "--json", "--seed", "1", "-o", file.toString());

        assertThat(run.err()).isEqualTo("wrote " + file + "\n");
        assertThat(Files.readString(file)).isEqualTo(run.out());
        assertThat(reproduce(WRONG, "--seed", "1", "--quiet", "-o", folder + "/")
                        .err())
                .isEmpty();
        assertThat(Files.readString(file)).isEqualTo(run.out());
    }

    @Test
    void threadsDoNotChangeAnything() {
        assertThat(CommandRun.of("reproduce", "axelrod-1980", "--json", "--threads", "1"))
                .isEqualTo(CommandRun.of("reproduce", "axelrod-1980", "--json", "--threads", "3"));
    }

    @Test
    void whatHasNoPublishedFiguresCannotBeCompared() {
        assertThat(CommandRun.of("reproduce", "classroom"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        "tournaments/classroom.json: has no published figures to compare with; dilemma run plays it, and"
                                + " dilemma reproduce lists those that have\n"));
        assertThat(CommandRun.of("reproduce", "four-player").err())
                .isEqualTo("there is no ready-made tournament \"four-player\"; did you mean \"four-players\"?\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 60, 80, 100, 140})
    void noLineIsLongerThanTheTerminalIsWide(int columns) {
        Terminal terminal = new Terminal(true, false, false, Glyphs.UNICODE, columns);

        assertThat(CommandRun.at(terminal, "reproduce", "axelrod-1980").out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
    }
}
