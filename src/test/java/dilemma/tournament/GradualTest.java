package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.match.Conditions;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The totals of gradual in Beaufils, Delahaye and Mathieu (1997), Our meeting with gradual. */
class GradualTest {

    private static final int TURNS = 1000;

    private static JsonNode published() throws IOException {
        return new ObjectMapper()
                .readTree(GradualTest.class.getResourceAsStream("/conformance/beaufils-1997.json"))
                .get("gradual (original-gradual) scores");
    }

    static Stream<String> opponents() throws IOException {
        return Stream.of(published())
                .flatMap(rows -> rows.properties().stream().map(row -> row.getKey()))
                .filter(row -> !row.startsWith("random"));
    }

    private static TournamentResult match(String opponent, int repetitions) {
        Resolver resolver = new Resolver(DataStrategies.beside(new Library()));
        List<Entrant> entrants = Stream.of("original-gradual", opponent)
                .filter(id -> !id.equals("self"))
                .map(resolver::resolve)
                .toList();
        TournamentDefinition definition = new TournamentDefinition(
                "gradual",
                "",
                entrants,
                List.of(),
                List.of(new Ending.Fixed(TURNS)),
                Conditions.of(Games.AXELROD),
                repetitions,
                OptionalDouble.empty(),
                opponent.equals("self"),
                Weigh.TURNS,
                RankBy.SCORE,
                new Topology.Complete(),
                Method.SIMULATE,
                1997,
                Optional.empty());
        return new RoundRobin(definition).play(1, Progress.none(), Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("opponents")
    void everyTotalOfOneMatchIsThePublishedOne(String opponent) throws IOException {
        assertThat(match(opponent, 1).of("Original Gradual").total())
                .isEqualTo(published().get(opponent).asDouble());
    }

    @Test
    void theMeanAgainstRandomIsWithinThreeStandardErrors() throws IOException {
        Standing gradual = match("random", 400).of("Original Gradual");

        assertThat(gradual.perMatch())
                .isCloseTo(
                        published().get("random (mean)").asDouble(),
                        within(3 * TURNS * gradual.estimate().standardError()));
    }
}
