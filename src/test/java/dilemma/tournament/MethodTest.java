package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.metrics.Count;
import dilemma.metrics.Origin;
import dilemma.metrics.Rule;
import dilemma.oracle.Twin;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is computed is what is played, on average. */
class MethodTest {

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));

    /** A tournament of automata, some of which toss coins, and of one rule that is none. */
    private static Definitions definitions(Game game, int repetitions, String... others) {
        List<Entrant> entrants = Stream.concat(
                        Stream.of("tit-for-tat", "grudger", "random:p=0.7", "win-stay-lose-shift", "first-by-joss"),
                        Stream.of(others))
                .map(RESOLVER::resolve)
                .toList();
        return Definitions.of(game, 20, repetitions, new Twin[0]).entrants(entrants);
    }

    private static TournamentResult play(Definitions definitions) {
        return new RoundRobin(definitions.build()).play(2, Progress.none(), Optional.empty());
    }

    static Stream<Definitions> rules() {
        Definitions plain = definitions(Games.AXELROD, 1500);
        return Stream.of(
                plain,
                plain.noise(0.05, 0.1),
                plain.endings(new Ending.Fixed(7), new Ending.Fixed(31)),
                plain.endings(new Ending.Fixed(7), new Ending.Fixed(31)).weigh(Weigh.MATCHES),
                plain.endings(new Ending.Continuation(0.9, 60)),
                plain.withoutSelfPlay(),
                plain.topology(new Topology.Star()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void playedScoresTendToTheComputedOnes(Definitions rules) {
        TournamentResult played = play(rules);
        TournamentResult computed = play(rules.method(Method.EXACT));

        for (Standing standing : computed.standings()) {
            Standing other = played.of(standing.entrant().name());
            double error = other.estimate().standardError();
            assertThat(other.estimate().score())
                    .as(standing.entrant().name())
                    .isCloseTo(standing.estimate().score(), within(4.5 * error));
            deviates(
                    rules,
                    standing.estimate().standardDeviation(),
                    other.estimate().standardDeviation());
            assertThat(other.cooperation()).isCloseTo(standing.cooperation(), within(0.02));
            assertThat(other.rule(Rule.CLEAR)).isCloseTo(standing.rule(Rule.CLEAR), within(0.03));
            if (!Double.isNaN(standing.wins())) {
                assertThat(other.wins()).isCloseTo(standing.wins(), within(0.1));
                assertThat(other.goodPartner()).isCloseTo(standing.goodPartner(), within(0.03));
            }
        }
    }

    private static void deviates(Definitions rules, double computed, double seen) {
        if (rules.endings().get(0) instanceof Ending.Continuation) {
            assertThat(computed).isNaN();
        } else {
            assertThat(seen).isCloseTo(computed, within(0.08 * computed));
        }
    }

    @Test
    void whatIsComputedHasNoErrorAndNoRepetitions() {
        Standing first = play(definitions(Games.PRISON_YEARS, 10).method(Method.EXACT))
                .standings()
                .get(0);

        assertThat(first.origin()).isEqualTo(Origin.EXACT);
        assertThat(first.estimate().standardError()).isNaN();
        assertThat(first.estimate().median()).isNaN();
        assertThat(first.probabilityFirst()).isNaN();
        assertThat(first.scores()).isEmpty();
        assertThat(first.matches())
                .as("ten repetitions of four partners and the twin")
                .isEqualTo(50);
    }

    @Test
    void autoPlaysOnlyWhatCannotBeComputed() {
        TournamentResult result =
                play(definitions(Games.PRISON_YEARS, 10, "original-gradual").method(Method.AUTO));

        for (int i = 0; i < result.standings().size(); i++) {
            for (int j = 0; j < result.standings().size(); j++) {
                boolean isPlayed = isGradual(result, i) || isGradual(result, j);
                assertThat(result.field().origin(i, j)).isEqualTo(isPlayed ? Origin.SIMULATED : Origin.EXACT);
            }
        }
        assertThat(result.of("Original Gradual").origin()).isEqualTo(Origin.SIMULATED);
        assertThat(result.of("Tit For Tat").origin()).isEqualTo(Origin.MIXED);
    }

    private static boolean isGradual(TournamentResult result, int place) {
        return result.standings().get(place).entrant().name().equals("Original Gradual");
    }

    @Test
    void autoIsBetweenBothWhereSomeArePlayed() {
        Definitions all =
                definitions(Games.PRISON_YEARS, 200, "original-gradual").noise(0.05, 0);
        TournamentResult mixed = play(all.method(Method.AUTO));
        TournamentResult played = play(all);

        for (Standing standing : mixed.standings()) {
            Standing other = played.of(standing.entrant().name());
            assertThat(standing.estimate().score())
                    .isCloseTo(
                            other.estimate().score(),
                            within(5 * other.estimate().standardError()));
            if (standing.origin() == Origin.MIXED) {
                assertThat(standing.estimate().standardError())
                        .isLessThan(other.estimate().standardError());
                assertThat(standing.estimate().standardDeviation())
                        .isCloseTo(
                                other.estimate().standardDeviation(),
                                within(0.25 * other.estimate().standardDeviation()));
            }
        }
    }

    @Test
    void matchesWithoutEndHaveScoresAndNoTotals() {
        TournamentResult result =
                play(definitions(Games.AXELROD, 1).endings(new Ending.Limit()).method(Method.EXACT));
        Standing tat = result.of("Tit For Tat");

        assertThat(tat.total()).isNaN();
        assertThat(tat.turns()).isNaN();
        assertThat(tat.wins()).isNaN();
        // C with three of its five partners and its twin, and as its partner on the turn before with the others
        assertThat(tat.estimate().score()).isBetween(2.0, 3.0);
        assertThat(result.of("Grudger").doubled().get(Count.MATCHES)).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void threadsChangeNothing(Method method) {
        Definitions definitions =
                definitions(Games.PRISON_YEARS, 20).noise(0.02, 0.01).method(method);
        String expected =
                RoundRobinTest.text(new RoundRobin(definitions.build()).play(1, Progress.none(), Optional.empty()));

        for (int threads : new int[] {2, 8}) {
            assertThat(RoundRobinTest.text(
                            new RoundRobin(definitions.build()).play(threads, Progress.none(), Optional.empty())))
                    .isEqualTo(expected);
        }
    }
}
