package dilemma.analysis;

import dilemma.game.Ending;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.match.Conditions;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.Method;
import dilemma.tournament.RankBy;
import dilemma.tournament.Topology;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.Weigh;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Rules for tests, and who plays by them. */
final class Rules {

    static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));

    private static final long SEED = 11;

    private Rules() {}

    /** Returns a tournament of these strategies, without self-play. */
    static TournamentDefinition of(
            Conditions conditions, Ending ending, Method method, int repetitions, String... references) {
        return of(conditions, ending, method, repetitions, SEED, references);
    }

    /** Returns a tournament of these strategies, without self-play, from a seed. */
    static TournamentDefinition of(
            Conditions conditions, Ending ending, Method method, int repetitions, long seed, String... references) {
        List<Entrant> entrants = Stream.of(references).map(RESOLVER::resolve).toList();
        return new TournamentDefinition(
                "rules",
                "",
                entrants,
                List.of(),
                List.of(ending),
                conditions,
                repetitions,
                OptionalDouble.empty(),
                entrants.size() == 1,
                Weigh.TURNS,
                RankBy.SCORE,
                new Topology.Complete(),
                method,
                seed,
                Optional.empty());
    }
}
