package dilemma.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.match.Conditions;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.Method;
import dilemma.tournament.Progress;
import dilemma.tournament.RankBy;
import dilemma.tournament.RoundRobin;
import dilemma.tournament.Topology;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import dilemma.tournament.Weigh;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EncountersTest {

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));
    private static final Entrant COIN = RESOLVER.resolve("random");
    private static final Entrant BIASED = RESOLVER.resolve("random:p=0.7");
    private static final Entrant DEFECTOR = RESOLVER.resolve("always-defect");

    @Test
    void theyEarnWhatTheTournamentSays() {
        TournamentDefinition definition = definition(Method.SIMULATE, COIN, DEFECTOR, BIASED);
        PayoffMatrix payoffs = play(definition, definition.entrants());
        TournamentResult result = new RoundRobin(definition).play(1, Progress.none(), Optional.empty());
        List<String> order = result.standings().stream()
                .map(standing -> standing.entrant().name())
                .toList();

        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                int row = order.indexOf(definition.entrants().get(i).name());
                int column = order.indexOf(definition.entrants().get(j).name());
                assertThat(payoffs.at(i, j)).isEqualTo(result.payoff().at(row, column));
            }
        }
    }

    @Test
    void othersDoNotChangeWhatTwoEarn() {
        TournamentDefinition definition = definition(Method.SIMULATE, COIN, DEFECTOR, BIASED);

        assertThat(play(definition, List.of(COIN, BIASED)).at(0, 1))
                .isEqualTo(play(definition, definition.entrants()).at(0, 2));
    }

    @Test
    void oneStrategyUnderTwoNamesIsPlayedOnceAndEarnsTheSame() {
        Entrant again = COIN.as("Another Coin");
        PayoffMatrix payoffs = play(definition(Method.SIMULATE, COIN, again, DEFECTOR), List.of(COIN, again, DEFECTOR));

        assertThat(payoffs.types()).extracting(Type::name).containsExactly(COIN.name(), "Another Coin", "Defector");
        assertThat(payoffs.at(0, 2)).isEqualTo(payoffs.at(1, 2));
        assertThat(payoffs.at(0, 1))
                .isEqualTo(payoffs.at(1, 0))
                .isEqualTo(payoffs.at(0, 0))
                .isEqualTo(payoffs.at(1, 1));
    }

    @Test
    void twoParametersOfOneStrategyAreTwoTypes() {
        PayoffMatrix payoffs = play(definition(Method.AUTO, COIN, BIASED, DEFECTOR), List.of(COIN, BIASED, DEFECTOR));

        assertThat(payoffs.types()).doesNotHaveDuplicates();
        assertThat(payoffs.at(2, 0)).isCloseTo(0.5 * 5 + 0.5 * 1, within(1e-12));
        assertThat(payoffs.at(2, 1)).isCloseTo(0.7 * 5 + 0.3 * 1, within(1e-12));
    }

    private static PayoffMatrix play(TournamentDefinition definition, List<Entrant> entrants) {
        return new Encounters(definition, entrants).play(2, Progress.none());
    }

    private static TournamentDefinition definition(Method method, Entrant... entrants) {
        return new TournamentDefinition(
                "test",
                "",
                List.of(entrants),
                List.of(),
                List.of(new Ending.Fixed(20)),
                Conditions.of(Games.AXELROD),
                3,
                OptionalDouble.empty(),
                true,
                Weigh.TURNS,
                RankBy.SCORE,
                new Topology.Complete(),
                method,
                7,
                Optional.empty());
    }
}
