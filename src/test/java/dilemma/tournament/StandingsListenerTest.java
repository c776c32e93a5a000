package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.oracle.Twin;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What who watches a tournament is told. */
class StandingsListenerTest {

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));

    private static Definitions definitions(int repetitions, String... entrants) {
        List<Entrant> all = Arrays.stream(entrants).map(RESOLVER::resolve).toList();
        return Definitions.of(Games.AXELROD, 20, repetitions, new Twin[0]).entrants(all);
    }

    /** What was told once. */
    private record Told(long done, long all, List<Double> scores) {}

    private static TournamentResult play(TournamentDefinition definition, int threads, List<Told> told) {
        StandingsListener watcher = (done, all, scores) ->
                told.add(new Told(done, all, Arrays.stream(scores).boxed().toList()));
        return new RoundRobin(definition).play(threads, Progress.none(), Optional.empty(), Optional.of(watcher));
    }

    static Stream<Definitions> rules() {
        Definitions mixed = definitions(70, "tit-for-tat", "random", "always-defect", "gradual");
        return Stream.of(
                mixed,
                mixed.noise(0.1, 0.1),
                mixed.endings(new Ending.Fixed(7), new Ending.Fixed(31)).weigh(Weigh.MATCHES),
                mixed.withoutSelfPlay(),
                mixed.topology(new Topology.Star()),
                mixed.method(Method.AUTO),
                mixed.untilSettled(0.95),
                definitions(5, "tit-for-tat", "always-defect"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theLastScoresAreThoseOfTheStandings(Definitions rules) {
        TournamentDefinition definition = rules.build();
        List<Told> told = new ArrayList<>();
        TournamentResult result = play(definition, 2, told);
        List<Double> last = told.get(told.size() - 1).scores();

        for (int i = 0; i < last.size(); i++) {
            String name = definition.entrants().get(i).name();
            assertThat(last.get(i)).isCloseTo(result.of(name).estimate().score(), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theScoresAreToldInTheSameOrderOnAnyNumberOfThreads(Definitions rules) {
        List<Told> one = new ArrayList<>();
        List<Told> three = new ArrayList<>();
        play(rules.build(), 1, one);
        play(rules.build(), 3, three);

        assertThat(one).extracting(Told::done).isSorted();
        assertThat(one).isEqualTo(three);
    }

    @Test
    void everyRepetitionOfEveryPairIsTold() {
        List<Told> told = new ArrayList<>();
        play(definitions(3, "random", "tit-for-tat").build(), 1, told);

        assertThat(told).extracting(Told::done).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(told).extracting(Told::all).containsOnly(9L);
        assertThat(told.get(0).scores().get(1)).isNaN();
    }

    @Test
    void whatComesToTheSameEveryTimeIsToldOnce() {
        List<Told> told = new ArrayList<>();
        play(definitions(3, "grudger", "tit-for-tat").build(), 1, told);

        assertThat(told).hasSize(3);
    }
}
