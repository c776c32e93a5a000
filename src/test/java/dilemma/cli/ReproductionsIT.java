package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The published tournaments that take minutes; profile {@code reproduce} runs them. */
@Tag("long")
class ReproductionsIT {

    /** The figures of a table that do not fit, each as entrant, published, ours. */
    private static List<String> misfits(String name, int table, Predicate<String> counts) throws Exception {
        CommandRun run = CommandRun.of("reproduce", name, "--json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        JsonNode figures =
                new ObjectMapper().readTree(run.out()).get("tables").get(table).get("figures");
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> !figure.get("fits").asBoolean())
                .filter(figure -> counts.test(figure.get("strategy").textValue()))
                .map(figure ->
                        figure.get("entrant").textValue() + " " + figure.get("published") + " " + figure.get("ours"))
                .toList();
    }

    @Test
    void theFieldOfTheTrainedStrategiesComesOutAsWithTheLibrarySince() throws Exception {
        assertThat(misfits("harper-2017", 1, strategy -> true)).hasSizeLessThanOrEqualTo(176 - 170);
    }

    @Test
    void theLibrarysOwnTournamentComesOutButForItsTeams() throws Exception {
        assertThat(misfits("library-4.10", 0, strategy -> !isTeam(strategy))).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void theSecondTournamentComesOutAsItDidThenAndInItsReproduction() throws Exception {
        CommandRun run = CommandRun.of("reproduce", "axelrod-1984", "--json");
        JsonNode tables = new ObjectMapper().readTree(run.out()).get("tables");

        assertThat(tables.at("/0/figures/0/ours").doubleValue()).isBetween(434.3, 434.9);
        assertThat(tables.at("/1/fitting").intValue()).isEqualTo(15);
        assertThat(tables.at("/1/figures"))
                .allSatisfy(figure ->
                        assertThat(figure.get("difference").doubleValue()).isBetween(-0.002, 0.002));
        assertThat(tables.at("/2/figures/0/ours").intValue()).isEqualTo(1);
        assertThat(tables.at("/2/kendallTauB").doubleValue()).isGreaterThan(0.9);
        assertThat(tables.at("/3/fitting").intValue()).isEqualTo(63);
        assertThat(tables.at("/4/figures/0/ours").doubleValue()).isBetween(0.7495, 0.7505);
    }

    private static boolean isTeam(String strategy) {
        return strategy.matches("(nice-)?meta-.*|nmwe-.*");
    }
}
