package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dilemma.io.ReadyMade;
import dilemma.io.Schemas;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The result as JSON: what its schema says, and enough to play the same again. */
class RunJsonTest {

    static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemas(Map.of(
                            "urn:dilemma:schema:tournament",
                            Schemas.open("tournament").text())))
            .getSchema(Schemas.open("result").text());

    /** Those of hundreds of entrants, of which a few turns tell enough. */
    private static final Set<String> LARGE = Set.of("harper-2017", "harper-2017-noisy", "library", "library-4.10");

    static List<String> readyMade() {
        return ReadyMade.packed().names();
    }

    @ParameterizedTest
    @MethodSource("readyMade")
    void everyReadyMadeTournamentGivesAResultThatCanBePlayedAgain(String name) throws IOException {
        CommandRun run = LARGE.contains(name)
                ? CommandRun.of("run", name, "--repetitions", "2", "--turns", "5", "--json")
                : CommandRun.of("run", name, "--repetitions", "2", "--json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.err()).isEmpty();
        assertIsSoundResult(run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ 'entrants': ['tit-for-tat'] }",
                "{ 'entrants': ['random'], 'repetitions': 3 }",
                "{ 'entrants': ['random', 'grudger', 'alternator'], 'selfPlay': false }",
                "{ 'entrants': ['random', 'grudger', 'alternator'], 'repetitions': 1 }",
                "{ 'entrants': ['always-defect', { 'use': 'always-defect', 'as': 'Twin' }] }",
                "{ 'entrants': ['always-cooperate', 'tit-for-tat'], 'repetitions': 3 }",
                "{ 'entrants': ['random', 'grudger', 'gradual'],"
                        + " 'topology': { 'edges': [['Random', 'Grudger'], ['Gradual', 'Random']] } }",
                "{ 'entrants': ['random', 'grudger', 'gradual'], 'topology': 'star', 'selfPlay': false }",
                "{ 'entrants': ['random', 'grudger'], 'match': { 'continuation': 0.9 } }",
                "{ 'entrants': ['random', 'grudger'], 'match': { 'continuation': 0.9, 'turns': [4, 8] } }",
                "{ 'entrants': ['random', 'grudger'], 'match': { 'turns': 1 } }",
                "{ 'entrants': ['random', 'grudger', 'detective'], 'game': 'stag-hunt', 'rankBy': 'median' }",
                "{ 'entrants': ['random', 'grudger'], 'game': { 'R': 1, 'S': 1, 'T': 1, 'P': 1 }, 'weigh': 'matches' }",
                "{ 'entrants': ['random', 'grudger'], 'game': { 'R': 1e100, 'S': -1e100, 'T': 1e-300, 'P': 0 } }",
                "{ 'entrants': ['random', 'grudger', 'gtft'], 'game': { 'name': 'donation', 'b': 4 },"
                        + " 'match': { 'noise': { 'execution': 0.1, 'perception': 0.2 }, 'recognition': 0.5 } }",
                "{ 'entrants': ['@all'], 'match': { 'turns': 20 }, 'repetitions': 2 }",
            })
    void unusualTournamentsGiveResultsThatCanBePlayedAgain(String tournament) throws IOException {
        CommandRun run = CommandRun.reading(tournament.replace('\'', '"'), "run", "-", "--json", "--seed", "7", "-q");

        assertThat(run.err()).isEmpty();
        assertIsSoundResult(run.out());
    }

    /** A result is valid, and its definition gives it again, to the byte. */
    private static void assertIsSoundResult(String json) throws IOException {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        JsonNode result = new ObjectMapper().readTree(json);
        String definition = result.get("definition").toPrettyString();
        String again = CommandRun.reading(definition, "run", "-", "--json").out();
        if (result.get("leftOut").isEmpty()) {
            assertThat(again).isEqualTo(json);
        } else {
            // who was left out of a group is told where the group stood, and there is no group any more
            String told = json.substring(json.indexOf("\"leftOut\""), json.indexOf("\"standings\""));
            assertThat(again).isEqualTo(json.replace(told, "\"leftOut\": [],\n  "));
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoResult() {
        String json = CommandRun.of("run", "known-end", "--json").out();

        assertThat(SCHEMA.validate(json.replace("\"rank\": 1,", ""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"entrants\"", "\"entrance\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "8"})
    void moreThreadsGiveTheSameBytes(String threads) {
        String[] options = {"run", "four-rules", "--repetitions", "5", "--noise", "0.01", "--json", "--threads"};

        assertThat(CommandRun.of(with(options, threads))).isEqualTo(CommandRun.of(with(options, "1")));
    }

    private static String[] with(String[] options, String last) {
        return Stream.concat(Arrays.stream(options), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void membersOfGroupsThatTheGameRefusesAreNamedInTheResultAndOnStandardError() throws IOException {
        CommandRun run = CommandRun.reading(
                "{ \"name\": \"everybody\", \"entrants\": [\"@all\"], \"match\": { \"turns\": 3 }, \"repetitions\": 1 }",
                "run",
                "-",
                "--json",
                "--seed",
                "1");

        JsonNode leftOut = new ObjectMapper().readTree(run.out()).get("leftOut");
        assertThat(leftOut.findValuesAsText("entrant"))
                .contains("zd-extortion", "zd-set-2")
                .doesNotContain("zd-extort-2");
        for (JsonNode left : leftOut) {
            assertThat(run.err())
                    .contains("everybody: left out " + left.get("entrant").asText() + ", which "
                            + left.get("reason").asText() + "\n");
        }
        assertThat(run.err().lines()).hasSize(leftOut.size());
    }

    @Test
    void theNumbersOfASmallTournamentAreThoseOfTheLiterature() throws IOException {
        JsonNode source =
                new ObjectMapper().readTree(RunJsonTest.class.getResourceAsStream("/conformance/four-players.json"));
        CommandRun run = CommandRun.reading(
                "{ \"game\": \"axelrod\", \"selfPlay\": false, \"match\": { \"turns\": 10 }, \"entrants\":"
                        + " [\"always-cooperate\", \"always-defect\", \"tit-for-tat\", \"grudger\"] }",
                "run",
                "-",
                "--json",
                "--seed",
                "1");

        JsonNode result = new ObjectMapper().readTree(run.out());
        List<String> order = List.of("always-cooperate", "always-defect", "tit-for-tat", "grudger");
        for (JsonNode standing : result.get("standings")) {
            int place = order.indexOf(standing.get("strategy").asText());
            assertThat(standing.get("total").asDouble())
                    .isEqualTo(source.get("totals").get(place).asDouble());
            assertThat(standing.get("score").asDouble())
                    .isEqualTo(source.get("perTurn").get(place).asDouble());
            assertThat(standing.get("wins").asDouble())
                    .isEqualTo(source.get("wins").get(place).asDouble());
        }
        assertThat(result.get("standings").findValuesAsText("rank")).containsExactly("1", "2", "2", "4");
    }
}
