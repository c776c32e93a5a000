package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tournaments that are computed, and those that are repeated until they are settled. */
class RunMethodTest {

    private static final String FOUR =
            "{ \"entrants\": [\"tit-for-tat\", \"random\", \"gtft\", \"always-defect\"], \"seed\": 1 }";

    private static JsonNode result(String tournament, String... options) throws IOException {
        CommandRun run = CommandRun.reading(tournament, with(options));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.SUCCESS);
        return new ObjectMapper().readTree(run.out());
    }

    private static String[] with(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "run";
        args[1] = "-";
        args[2] = "--json";
        System.arraycopy(options, 0, args, 3, options.length);
        return args;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--method exact",
                "--method exact --turns limit --noise 0.01",
                "--method exact --continuation 0.9",
                "--method auto --turns 5,6",
                "--until-settled --repetitions 200",
                "--until-settled --method auto --set entrants=[\"gradual\",\"random\"]"
            })
    void everyResultIsAsItsSchemaSays(String options) {
        CommandRun run = CommandRun.reading(FOUR, with(options.split(" ")));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.SUCCESS);
        assertThat(RunJsonTest.SCHEMA.validate(run.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatIsComputedIsMarkedAndHasNoErrors() throws IOException {
        JsonNode result = result(FOUR, "--method", "exact");

        assertThat(result.at("/definition/method").asText()).isEqualTo("exact");
        assertThat(result.at("/definition/repetitions").asInt()).isOne();
        assertThat(result.at("/pairs/method/0/1").asText()).isEqualTo("exact");
        for (JsonNode standing : result.get("standings")) {
            assertThat(standing.get("method").asText()).isEqualTo("exact");
            assertThat(standing.get("standardError").isNull()).isTrue();
            assertThat(standing.get("interval").isNull()).isTrue();
            assertThat(standing.get("scores")).isEmpty();
            assertThat(standing.get("standardDeviation").isNumber()).isTrue();
            assertThat(standing.get("wins").isNumber()).isTrue();
        }
    }

    @Test
    void theResultOfAComputedTournamentIsThatOfItsDefinition() throws IOException {
        JsonNode result = result(FOUR, "--until-settled", "--repetitions", "100");

        assertThat(result(result.get("definition").toString())).isEqualTo(result);
    }

    @Test
    void inTheLongRunSlipsSpoilTitForTatAndNotWinStayLoseShift() throws IOException {
        String tournament =
                "{ 'game': 'axelrod', 'entrants': ['tit-for-tat', 'win-stay-lose-shift'], 'method': 'exact',"
                        + " 'match': { 'turns': 'limit', 'noise': { 'execution': 1e-9 } } }";
        JsonNode result = result(tournament.replace('\'', '"'));

        assertThat(result.at("/pairs/order/0").asText()).isEqualTo("Win-Stay Lose-Shift");
        assertThat(result.at("/pairs/payoff/0/0").asDouble()).isCloseTo(3, within(1e-7));
        assertThat(result.at("/pairs/payoff/1/1").asDouble()).isCloseTo((3 + 0 + 5 + 1) / 4.0, within(1e-7));
        assertThat(result.at("/pairs/turns/0/1").isNull()).isTrue();
        assertThat(result.at("/standings/0/total").isNull()).isTrue();
    }

    @Test
    void whoIsNoAutomatonIsNamed() {
        CommandRun run = CommandRun.of("run", "classroom", "--method", "exact");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err())
                .contains("--method: method: \"Gradual\" is no finite automaton in these matches,")
                .contains("\"auto\" plays where it has to");
    }

    @Test
    void whatIsSettledIsSaidAndWhatIsOpen() {
        assertThat(CommandRun.reading(FOUR, "run", "-", "--until-settled").out())
                .contains("Settled: the order of all ranks is sure with confidence 0.95.");
        assertThat(CommandRun.reading(
                                "{ \"entrants\": [\"random\", \"random:p=0.50001\"], \"seed\": 1 }",
                                "run",
                                "-",
                                "--until-settled",
                                "--repetitions",
                                "40")
                        .out()
                        .replace('\n', ' '))
                .contains(
                        "Not settled with confidence 0.95: still open is who is better of Random (p=0.50001) and Random."
                                + " Pairs were repeated 40 times;");
    }

    @Test
    void timingsAreToldBesideTheResult() {
        CommandRun run = CommandRun.reading(FOUR, "run", "-", "--timings");

        assertThat(run.out()).doesNotContain("ns per move");
        assertThat(run.err().lines().filter(line -> line.matches(".*\\d+\\.\\d$")))
                .hasSize(4);
        assertThat(run.err()).contains("ns per move");
    }

    @Test
    void aMatchIsComputed() throws IOException {
        CommandRun run = CommandRun.of("match", "random", "random:p=0.2", "--exact", "--turns", "1", "--json");
        JsonNode match = new ObjectMapper().readTree(run.out());

        assertThat(match.at("/first/score").asDouble()).isCloseTo(0.1 * 1 + 0.4 * 5 + 0.1 * 0 + 0.4 * 3, within(1e-12));
        assertThat(match.at("/first/winProbability").asDouble()).isCloseTo(0.1, within(1e-12));
        assertThat(match.at("/second/winProbability").asDouble()).isCloseTo(0.4, within(1e-12));
        assertThat(match.at("/first/outcomes/CD").asDouble()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void theFirstOfAMatchIsTheFirstThatWasNamed() throws IOException {
        for (String[] pair : new String[][] {{"always-defect", "random"}, {"random", "always-defect"}}) {
            JsonNode match = new ObjectMapper()
                    .readTree(CommandRun.of("match", pair[0], pair[1], "--exact", "--json")
                            .out());
            assertThat(match.at("/first/cooperation").asDouble()).isEqualTo(pair[0].equals("random") ? 0.5 : 0);
        }
    }
}
