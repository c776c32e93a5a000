package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.match.Conditions;
import dilemma.match.Noise;
import dilemma.oracle.Twins;
import dilemma.random.Seed;
import dilemma.strategy.Entrant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TournamentDefinitionTest {

    private static final Definitions TWO = Definitions.of(Games.AXELROD, 5, 1, Twins.titForTat(), Twins.grudger());

    @Test
    void withoutEntrantsThereIsNoTournament() {
        refused(TWO.entrants(List.of()), "a tournament needs at least one entrant");
    }

    @Test
    void withoutALengthThereIsNoTournament() {
        refused(TWO.endings(new Ending[0]), "a tournament needs at least one length of match");
    }

    @Test
    void everyNameIsAnothersOnly() {
        Entrant entrant = Twins.titForTat().entrant();
        refused(TWO.entrants(List.of(entrant, entrant)), "two entrants are named \"tit-for-tat\"");
    }

    @Test
    void whoIsLeftAloneByTheTopologyIsNamed() {
        Definitions four = Definitions.of(Games.AXELROD, 5, 1, Definitions.fourPlayers());
        refused(
                four.topology(new Topology.Edges(List.of(new Edge(0, 1), new Edge(1, 3)))),
                "\"tit-for-tat\" has no partner to meet");
        refused(four.topology(new Topology.Edges(List.of())), "\"always-cooperate\" has no partner to meet");
    }

    @Test
    void whoIsAloneMeetsItsTwinOrNobody() {
        Definitions one = Definitions.of(Games.AXELROD, 5, 1, Twins.titForTat());

        assertThat(one.play().of("tit-for-tat").estimate().score()).isEqualTo(3);
        refused(one.withoutSelfPlay(), "\"tit-for-tat\" has no partner to meet");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000_001})
    void repetitionsOutOfRangeAreRefused(int repetitions) {
        refused(
                Definitions.of(Games.AXELROD, 5, repetitions, Twins.titForTat()),
                "repetitions must be from 1 to 10000000, but was " + repetitions);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Seed.MAX + 1})
    void seedsOutOfRangeAreRefused(long seed) {
        TournamentDefinition valid = TWO.build();
        assertThatThrownBy(() -> new TournamentDefinition(
                        "",
                        "",
                        valid.entrants(),
                        List.of(),
                        valid.endings(),
                        valid.conditions(),
                        1,
                        OptionalDouble.empty(),
                        true,
                        Weigh.TURNS,
                        RankBy.SCORE,
                        valid.topology(),
                        Method.SIMULATE,
                        seed,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("seed must be from 0 to " + Seed.MAX + ", but was " + seed);
    }

    private static void refused(Definitions definitions, String message) {
        assertThatThrownBy(definitions::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void tenRepetitionsAreStandardWhereThereIsChanceAndOneWhereThereIsNone() {
        List<Entrant> certain = List.of(Twins.titForTat().entrant());
        List<Entrant> drawing =
                List.of(Twins.titForTat().entrant(), Twins.random(0.5).entrant());
        List<Ending> fixed = List.of(new Ending.Fixed(5));
        Conditions faithful = Conditions.of(Games.AXELROD);
        Conditions noisy = new Conditions(Games.AXELROD, false, new Noise(0.1, 0), 1);

        assertThat(TournamentDefinition.standardRepetitions(certain, fixed, faithful))
                .isEqualTo(1);
        assertThat(TournamentDefinition.standardRepetitions(drawing, fixed, faithful))
                .isEqualTo(10);
        assertThat(TournamentDefinition.standardRepetitions(certain, fixed, noisy))
                .isEqualTo(10);
        assertThat(TournamentDefinition.standardRepetitions(
                        certain, List.of(new Ending.Continuation(0.5, 9)), faithful))
                .isEqualTo(10);
    }

    @Test
    void aResultKnowsItsEntrantsByName() {
        assertThatThrownBy(() -> TWO.play().of("nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no entrant named \"nobody\"");
    }
}
