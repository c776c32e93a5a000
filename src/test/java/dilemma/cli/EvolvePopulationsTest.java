package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code evolve moran} and {@code evolve imitation}. */
class EvolvePopulationsTest {

    private static final String TWO = """
            { "name": "two", "game": "axelrod", "entrants": ["random:p=0.2", "random:p=0.8"],
              "match": { "turns": 10 }, "seed": 3 }
            """;

    private static CommandRun evolve(String kind, String... options) {
        return CommandRun.reading(
                TWO,
                Stream.concat(Stream.of("evolve", kind, "-", "--repetitions", "40"), Stream.of(options))
                        .toArray(String[]::new));
    }

    private static JsonNode json(CommandRun run) throws Exception {
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void theTableTellsWhoTakesOverPlayedAndComputed() {
        List<String> lines = evolve("moran", "--population", "4").out().lines().toList();

        assertThat(lines)
                .startsWith(
                        "two",
                        "2 types · 4 individuals · birth-death · fitness exp(1 × payoff) · 40 repetitions",
                        "seed 3 · game axelrod · payoff points per turn",
                        "")
                .hasSize(7);
        assertThat(lines.get(4))
                .matches("type +start +takes over +95 % interval +exact +in steps +exact  share over time");
        assertThat(lines.get(5)).startsWith("Random (p=0.2)      2 ").contains(" ± ");
    }

    @Test
    void theJsonTellsEverything() throws Exception {
        JsonNode json = json(evolve("moran", "--json", "--initial", "random:p=0.2=1,Random (p=0.8)=4"));

        assertThat(json.get("kind").textValue()).isEqualTo("moran");
        assertThat(json.get("definition").toString())
                .isEqualTo("{\"population\":5,\"initial\":[1,4],\"update\":\"birth-death\",\"fitness\":\"exponential\","
                        + "\"intensity\":1,\"topology\":{\"kind\":\"complete\"},\"mutation\":0,\"steps\":10000000,"
                        + "\"repetitions\":40,\"seed\":3}");
        // 0.2 · (0.2 · 3 + 0.8 · 0) + 0.8 · (0.2 · 5 + 0.8 · 1)
        assertThat(json.get("utility").get(0).get(0).doubleValue()).isCloseTo(1.56, within(1e-12));
        JsonNode fixation = json.get("fixation");
        assertThat(fixation.get("probability").get(0).doubleValue()
                        + fixation.get("probability").get(1).doubleValue())
                .isEqualTo(1);
        assertThat(fixation.get("exactProbability")).hasSize(2);
        assertThat(json.get("series").get("shares").get(0).toString()).isEqualTo("[0.2,0.8]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moran", "imitation"})
    void withMutationMeanSharesAreTold(String kind) throws Exception {
        JsonNode json = json(evolve(kind, "--json", "--mutation", "0.1", "--steps", "500"));
        JsonNode means = json.get("share").get("mean");

        assertThat(json.get("kind").textValue()).isEqualTo(kind);
        assertThat(means.get(0).doubleValue() + means.get(1).doubleValue()).isCloseTo(1, within(1e-12));
        assertThat(json.get("series")
                        .get("steps")
                        .get(json.get("series").get("steps").size() - 1)
                        .intValue())
                .isEqualTo(500);
        assertThat(evolve(kind, "--mutation", "0.1", "--steps", "500").out()).contains("mean share", "500 steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring", "star", "{ \"kind\": \"lattice\", \"rows\": 2, \"columns\": 3 }"})
    void onGraphsNothingIsComputedAndThreadsChangeNothing(String topology) throws Exception {
        CommandRun run = evolve("moran", "--json", "--population", "6", "--topology", topology, "--threads", "1");

        assertThat(json(run).get("fixation").has("exactProbability")).isFalse();
        assertThat(evolve("moran", "--json", "--population", "6", "--topology", topology, "--threads", "3"))
                .isEqualTo(run);
    }

    @Test
    void edgesNameIndividualsByNumber() throws Exception {
        JsonNode definition = json(evolve(
                        "moran",
                        "--json",
                        "--population=3",
                        "--topology={\"edges\": [[\"1\", \"2\"], [\"2\", \"3\"]]}"))
                .get("definition");

        assertThat(definition.get("topology").get("edges").toString()).isEqualTo("[[\"1\",\"2\"],[\"2\",\"3\"]]");
    }

    @Test
    void imitationComesToItsLimitOfSmallMutation() throws Exception {
        JsonNode json = json(evolve("imitation", "--json", "--population", "10", "--intensity", "0.5"));
        JsonNode shares = json.get("stationary");
        JsonNode fixation = json.get("fixation");

        assertThat(shares.get(0).doubleValue() / shares.get(1).doubleValue())
                .isCloseTo(
                        fixation.get(1).get(0).doubleValue()
                                / fixation.get(0).get(1).doubleValue(),
                        within(1e-6));
        assertThat(evolve("imitation").out()).contains("small mutation", "share of time", "Random (p=0.2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--population=1 | --population is 1, but must be a whole number from 2 to 1000000",
                "--initial=Random (p=0.3)=1 | --initial: there is no type shown as \"Random (p=0.3)\"; did you mean"
                        + " \"Random (p=0.2)\"?",
                "--initial=Random (p=0.2)=1.5 | --initial: the number of \"Random (p=0.2)\" is 1.5, but must be a whole"
                        + " number from 0 to 1000000",
                "--initial=Random (p=0.2)=1 | --population is 1, but must be a whole number from 2 to 1000000",
                "--update=birth-deaht | --update is birth-deaht, but must be birth-death or death-birth; did you mean"
                        + " \"birth-death\"?",
                "--fitness=cubic | --fitness is cubic, but must be exponential or linear",
                "--intensity=-1 | --intensity is -1, but must be a number from 0",
                "--mutation=2 | --mutation is 2, but must be a number from 0 to 1",
                "--topology=rign | --topology: topology must be \"complete\" or \"ring\" or \"star\", but was \"rign\";"
                        + " did you mean \"ring\"?",
                "--topology={\"kind\":\"lattice\",\"rows\":2,\"columns\":2} | --topology: topology: a lattice of 2 rows and 2"
                        + " columns needs 4 entrants, but there are 30",
                "--intensity=1000 | the intensity times the range of payoffs must be at most 700, but is "
            })
    void aMistakeIsTold(String option, String message) {
        CommandRun run = evolve("moran", option);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message.strip());
    }

    @Test
    void numbersThatDoNotComeToThePopulationAreAnError() {
        assertThat(evolve("moran", "--population=30", "--initial=Random (p=0.2)=1,Random (p=0.8)=28")
                        .err())
                .isEqualTo("--initial: the numbers come to 29, but --population is 30\n");
        assertThat(CommandRun.of("evolve", "moran", "classroom", "--population", "5")
                        .err())
                .contains("--population is 5, but there are 12 types");
        assertThat(evolve("moran", "--fitness", "linear", "--intensity", "2").err())
                .isEqualTo("--intensity is 2, but must be a number from 0 to 1 where --fitness is linear\n");
    }
}
