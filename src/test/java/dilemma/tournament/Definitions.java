package dilemma.tournament;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.match.Conditions;
import dilemma.match.Noise;
import dilemma.oracle.Twin;
import dilemma.oracle.Twins;
import dilemma.strategy.Entrant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Tournaments for tests: one to start from, and steps away from it. */
record Definitions(
        List<Entrant> entrants,
        List<Ending> endings,
        Conditions conditions,
        int repetitions,
        boolean selfPlay,
        Weigh weigh,
        RankBy rankBy,
        Topology topology,
        Method method,
        OptionalDouble confidence,
        long seed) {

    static final long SEED = 42;

    static Definitions of(Game game, int turns, int repetitions, Twin... twins) {
        return new Definitions(
                Stream.of(twins).map(Twin::entrant).toList(),
                List.of(new Ending.Fixed(turns)),
                Conditions.of(game),
                repetitions,
                true,
                Weigh.TURNS,
                RankBy.SCORE,
                new Topology.Complete(),
                Method.SIMULATE,
                OptionalDouble.empty(),
                SEED);
    }

    static Twin[] fourPlayers() {
        return new Twin[] {Twins.alwaysCooperate(), Twins.alwaysDefect(), Twins.titForTat(), Twins.grudger()};
    }

    Definitions entrants(List<Entrant> others) {
        return new Definitions(
                others, endings, conditions, repetitions, selfPlay, weigh, rankBy, topology, method, confidence, seed);
    }

    Definitions endings(Ending... others) {
        return new Definitions(
                entrants,
                List.of(others),
                conditions,
                repetitions,
                selfPlay,
                weigh,
                rankBy,
                topology,
                method,
                confidence,
                seed);
    }

    Definitions noise(double execution, double perception) {
        Conditions noisy = new Conditions(
                conditions.game(),
                conditions.knownLength(),
                new Noise(execution, perception),
                conditions.recognition());
        return new Definitions(
                entrants, endings, noisy, repetitions, selfPlay, weigh, rankBy, topology, method, confidence, seed);
    }

    Definitions withoutSelfPlay() {
        return new Definitions(
                entrants, endings, conditions, repetitions, false, weigh, rankBy, topology, method, confidence, seed);
    }

    Definitions weigh(Weigh other) {
        return new Definitions(
                entrants,
                endings,
                conditions,
                repetitions,
                selfPlay,
                other,
                rankBy,
                topology,
                method,
                confidence,
                seed);
    }

    Definitions rankBy(RankBy other) {
        return new Definitions(
                entrants, endings, conditions, repetitions, selfPlay, weigh, other, topology, method, confidence, seed);
    }

    Definitions topology(Topology other) {
        return new Definitions(
                entrants, endings, conditions, repetitions, selfPlay, weigh, rankBy, other, method, confidence, seed);
    }

    Definitions method(Method other) {
        return new Definitions(
                entrants, endings, conditions, repetitions, selfPlay, weigh, rankBy, topology, other, confidence, seed);
    }

    Definitions untilSettled(double sure) {
        OptionalDouble other = OptionalDouble.of(sure);
        return new Definitions(
                entrants, endings, conditions, repetitions, selfPlay, weigh, rankBy, topology, method, other, seed);
    }

    Definitions seed(long other) {
        return new Definitions(
                entrants,
                endings,
                conditions,
                repetitions,
                selfPlay,
                weigh,
                rankBy,
                topology,
                method,
                confidence,
                other);
    }

    TournamentDefinition build() {
        return new TournamentDefinition(
                "test",
                "",
                entrants,
                List.of(),
                endings,
                conditions,
                repetitions,
                confidence,
                selfPlay,
                weigh,
                rankBy,
                topology,
                method,
                seed,
                Optional.empty());
    }

    TournamentResult play() {
        return new RoundRobin(build()).play(1, Progress.none(), Optional.empty());
    }
}
