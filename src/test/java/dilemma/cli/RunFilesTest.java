package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dilemma.io.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that a run writes. */
class RunFilesTest {

    private static final String ODD_NAMES = """
            { "seed": 1, "repetitions": 2, "match": { "turns": [3, 5] }, "entrants": [
              { "use": "random", "as": "Doe, Jane" }, { "use": "alternator", "as": "the \\"best\\"" },
              { "use": "always-defect", "as": "two\\nlines" }, { "use": "grudger", "as": "=1+1" } ] }
            """;

    @TempDir
    Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String text(String name) {
        return Source.of(folder.resolve(name)).text();
    }

    private String json(String tournament) {
        return CommandRun.reading(tournament, "run", "-", "--json").out();
    }

    private List<NamedCsvRecord> rows(String name) {
        try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text(name)).stream()) {
            return rows.toList();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.json", "x.json.gz", "x.JSON.GZ", "x.txt"})
    void theWholeResultIsTheOneThatIsPrinted(String name) throws IOException {
        CommandRun run = CommandRun.reading(ODD_NAMES, "run", "-", "-o", path(name));

        assertThat(run.err()).isEqualTo("wrote " + path(name) + "\n");
        assertThat(text(name)).isEqualTo(json(ODD_NAMES));
        assertThat(names()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.csv", "x.csv.gz"})
    void theStandingsKeepEveryNameWhatCharactersItEverHas(String name) {
        CommandRun.reading(ODD_NAMES, "run", "-", "-q", "-o", path(name));

        assertThat(rows(name).stream().map(row -> row.getField("name")))
                .containsExactlyInAnyOrder("Doe, Jane", "the \"best\"", "two\nlines", "=1+1");
        assertThat(text(name)).contains(",\"Doe, Jane\",random,").contains(",\"the \"\"best\"\"\",alternator,");
        assertThat(rows(name).get(0).getHeader())
                .startsWith("rank", "name", "strategy", "score", "standardError", "intervalLow", "intervalHigh")
                .endsWith("notEnvious", "nice", "provocable", "forgiving", "clear", "method");
    }

    @Test
    void whatDoesNotExistIsEmptyInTheStandings() {
        CommandRun.reading("{ \"entrants\": [\"tit-for-tat\"] }", "run", "-", "-q", "--seed", "1", "-o", path("x.csv"));

        NamedCsvRecord row = rows("x.csv").get(0);
        assertThat(List.of(row.getField("score"), row.getField("standardError"), row.getField("nice")))
                .containsExactly("1", "", "");
    }

    @Test
    void pairsHaveALineForEachOrderedPairThatMet() {
        String edges = """
                { "seed": 1, "selfPlay": false, "game": "axelrod", "match": { "turns": 10 },
                  "entrants": ["always-defect", "tit-for-tat", "always-cooperate"],
                  "topology": { "edges": [["Defector", "Tit For Tat"], ["Cooperator", "Defector"]] } }
                """;

        CommandRun.reading(edges, "run", "-", "-q", "--pairs", path("pairs.csv"));

        assertThat(text("pairs.csv")).isEqualTo("""
                        name,partner,payoff,standardDeviation,difference,cooperation,openingCooperation,turns,wins,%s,method
                        Defector,Tit For Tat,1.4,,0.5,0,0,10,1,0,0,0.1,0.9,,,0,0,simulated
                        Defector,Cooperator,5,,5,0,0,10,1,0,0,1,0,,,0,,simulated
                        Tit For Tat,Defector,0.9,,-0.5,0.1,1,10,0,0,0.1,0,0.9,,0,,0,simulated
                        Cooperator,Defector,0,,-5,1,1,10,0,0,1,0,0,,1,,,simulated
                        """.formatted(
                        "CC,CD,DC,DD,cooperationAfterCC,cooperationAfterCD,cooperationAfterDC,cooperationAfterDD"));
    }

    @Test
    void matchesHaveALineForEachMatchWithItsMoves() {
        String tournament = """
                { "seed": 1, "repetitions": 2, "match": { "turns": [2, 3] },
                  "entrants": ["always-defect", "tit-for-tat"] }
                """;

        CommandRun csv = CommandRun.reading(tournament, "run", "-", "--matches", path("m.csv"));
        CommandRun.reading(tournament, "run", "-", "--matches", path("m.jsonl.gz"));

        assertThat(csv.err()).isEqualTo("wrote " + path("m.csv") + "\n");
        assertThat(rows("m.csv").get(0).getHeader())
                .containsExactly("repetition", "match", "first", "second", "length", "firstMoves", "secondMoves");
        assertThat(rows("m.csv").stream().map(row -> String.join(" ", row.getFields())))
                .containsExactly(
                        "1 1 Defector Defector 2 DD DD",
                        "1 2 Defector Defector 3 DDD DDD",
                        "1 1 Defector Tit For Tat 2 DD CD",
                        "1 2 Defector Tit For Tat 3 DDD CDD",
                        "1 1 Tit For Tat Tit For Tat 2 CC CC",
                        "1 2 Tit For Tat Tit For Tat 3 CCC CCC",
                        "2 1 Defector Defector 2 DD DD",
                        "2 2 Defector Defector 3 DDD DDD",
                        "2 1 Defector Tit For Tat 2 DD CD",
                        "2 2 Defector Tit For Tat 3 DDD CDD",
                        "2 1 Tit For Tat Tit For Tat 2 CC CC",
                        "2 2 Tit For Tat Tit For Tat 3 CCC CCC");
        assertThat(text("m.jsonl.gz").lines())
                .hasSize(12)
                .startsWith("{\"repetition\":1,\"match\":1,\"first\":\"Defector\",\"second\":\"Defector\",\"length\":2,"
                        + "\"firstMoves\":\"DD\",\"secondMoves\":\"DD\"}");
        assertThat(text("m.jsonl.gz")).endsWith("}\n");
    }

    @Test
    void severalTournamentsGoIntoAFolderEachUnderItsName() throws IOException {
        CommandRun run = CommandRun.of("run", "known-end", "unknown-end", "--repetitions", "2", "-o", path(""));

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(names()).containsExactly("known-end.json", "unknown-end.json");
        assertThat(text("unknown-end.json"))
                .isEqualTo(CommandRun.of("run", "unknown-end", "--repetitions", "2", "--json")
                        .out());
        assertThat(run.out()).contains("known-end\n", "\nunknown-end\n");
    }

    @Test
    void aNameCannotLeadOutOfTheFolder() throws IOException {
        String tournament = "{ \"name\": \"../a/b\\u0000\", \"entrants\": [\"grudger\"], \"seed\": 1 }";

        CommandRun run = CommandRun.reading(tournament, "run", "-", "-q", "-o", path(""));

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(names()).containsExactly("-.-a-b-.json");
    }

    @Test
    void aFolderThatIsNotThereIsRefusedBeforeAnythingIsPlayed() throws IOException {
        CommandRun run = CommandRun.of("run", "known-end", "-o", path("no/x.json"));
        CommandRun slash = CommandRun.of("run", "known-end", "-o", path("no") + "/");

        assertThat(run)
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        path("no/x.json") + ": cannot be written: there is no folder " + path("no") + "\n"));
        assertThat(slash.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(slash.out()).isEmpty();
        assertThat(slash.err())
                .isEqualTo(path("no/known-end.json") + ": cannot be written: there is no folder " + path("no") + "\n");
        assertThat(names()).isEmpty();
    }

    @Test
    void severalResultsNeverGoToOneFile() throws IOException {
        Files.writeString(
                folder.resolve("one.json"), "{ \"name\": \"same\", \"entrants\": [\"grudger\"], \"seed\": 1 }");
        Files.writeString(
                folder.resolve("two.json"), "{ \"name\": \"same\", \"entrants\": [\"random\"], \"seed\": 1 }");

        assertRefused("several results would go to one file", "known-end", "unknown-end", "-o", path("x.json"));
        assertRefused("several results would go to one file", path("one.json"), path("two.json"), "-o", path(""));
        assertRefused("several results would go to one file", "known-end", "-o", path("x"), "--pairs", path("./x"));
        assertRefused("several results would go to one file", "known-end", "unknown-end", "--pairs", path("x.csv"));
        assertThat(names()).containsExactly("one.json", "two.json");
    }

    @Test
    void aResultNeverTakesThePlaceOfItsTournament() throws IOException {
        Files.writeString(folder.resolve("mine.json"), "{ \"entrants\": [\"grudger\"], \"seed\": 1 }");

        assertRefused("would take the place of the tournament itself", path("mine.json"), "-o", path("./mine.json"));
        assertRefused("would take the place of the tournament itself", path("mine.json"), "-o", path(""));
        assertThat(text("mine.json")).startsWith("{ \"entrants\"");
    }

    private static void assertRefused(String reason, String... arguments) {
        CommandRun run = CommandRun.of(
                Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o", "--pairs", "--matches"})
    void aFullDiskIsReportedWithTheFile(String option) throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        for (String name : List.of("x.csv", "x.jsonl", "x.json.gz")) {
            Path file = Files.createSymbolicLink(folder.resolve(name), full);

            CommandRun run = CommandRun.of("run", "known-end", "-q", option, file.toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
            assertThat(run.err()).isEqualTo("cannot write " + file + ": No space left on device\n");
        }
    }

    @Test
    void aFailingRunLeavesAnEarlierResultAsItWas() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Path result = Files.writeString(folder.resolve("x.json"), "earlier");

        CommandRun wrong = CommandRun.of("run", "known-end", "-o", result.toString(), "--turns", "0");
        CommandRun failed = CommandRun.of("run", "known-end", "-o", result.toString(), "--matches", "/dev/full");

        assertThat(List.of(wrong.exitCode(), failed.exitCode()))
                .containsExactly(ExitCode.WRONG_INPUT, ExitCode.REFUSED);
        assertThat(result).hasContent("earlier");
        assertThat(names()).containsExactly("x.json");
    }

    @Test
    void anUnwritableTargetIsFoundBeforeAnythingIsPlayed() {
        assumeTrue(Files.isDirectory(Path.of("/sys")));

        // 10^13 turns would take years
        CommandRun run =
                CommandRun.of("run", "classroom", "--turns", "1000000000", "--repetitions", "100", "-o", "/sys/x.json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("cannot write /sys/x.json: ");
    }
}
