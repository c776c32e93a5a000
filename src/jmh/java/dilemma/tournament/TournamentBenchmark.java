package dilemma.tournament;

import dilemma.io.Change;
import dilemma.io.DataStrategies;
import dilemma.io.ReadyMade;
import dilemma.io.TournamentReader;
import dilemma.library.Library;
import dilemma.match.BareMatch;
import dilemma.random.Seed;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of a whole tournament on one thread, the ready-made {@code classroom}: as it is played, as it would be
 * without automata, and its matches alone as {@linkplain BareMatch bare loops}, the baseline. A tournament also makes
 * its pairings, explores its automata, counts, ranks and resamples.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class TournamentBenchmark {

    /** The number of turns of a match: those of the classroom, or so many that matches take nearly all the time. */
    @Param({"200", "20000"})
    public int turns;

    private TournamentDefinition definition = classroom(1);
    private TournamentDefinition untold = definition;
    private Addresses addresses = new Addresses(definition.seed(), definition.entrants());

    private static TournamentDefinition classroom(int turns) {
        Resolver resolver = new Resolver(DataStrategies.beside(new Library()));
        return new TournamentReader(resolver, () -> 0)
                .read(ReadyMade.packed().open("classroom"), List.of(Change.set("match.turns=" + turns)));
    }

    /** Reads the tournament, and fails unless the baseline comes to the same years in prison. */
    @Setup
    public void prepare() {
        definition = classroom(turns);
        untold = withEntrants(
                definition, definition.entrants().stream().map(Untold::of).toList());
        addresses = new Addresses(definition.seed(), definition.entrants());
        double years = years(tournament());
        if (years != years(plainEngineAlone()) || 2 * years != bareMatches()) {
            throw new IllegalStateException("the years in prison differ");
        }
    }

    private static double years(TournamentResult result) {
        return result.standings().stream().mapToDouble(Standing::total).sum();
    }

    /** Plays the tournament. */
    @Benchmark
    public TournamentResult tournament() {
        return play(definition);
    }

    /** Plays it with the plain engine alone. */
    @Benchmark
    public TournamentResult plainEngineAlone() {
        return play(untold);
    }

    private static TournamentResult play(TournamentDefinition tournament) {
        return new RoundRobin(tournament).play(1, Progress.none(), Optional.empty());
    }

    /** Plays its matches as bare loops, those without chance once; returns twice the years, self-play counted once. */
    @Benchmark
    public long bareMatches() {
        long years = 0;
        for (int i = 0; i < definition.entrants().size(); i++) {
            years += bareMatches(i, i);
            for (int j = i + 1; j < definition.entrants().size(); j++) {
                years += 2 * bareMatches(i, j);
            }
        }
        return years;
    }

    private long bareMatches(int i, int j) {
        boolean inOrder = addresses.inOrder(i, j);
        Entrant first = definition.entrants().get(inOrder ? i : j);
        Entrant second = definition.entrants().get(inOrder ? j : i);
        BareMatch match = new BareMatch(first.reference(), second.reference());
        Seed address = inOrder ? addresses.pair(i, j, 0) : addresses.pair(j, i, 0);
        if (!isStochastic(first) && !isStochastic(second)) {
            return definition.repetitions() * match.play(address.child(0), turns);
        }
        long years = 0;
        for (int repetition = 0; repetition < definition.repetitions(); repetition++) {
            years += match.play(address.child(repetition), turns);
        }
        return years;
    }

    private static boolean isStochastic(Entrant entrant) {
        return entrant.strategy().profile().traits().stochastic();
    }

    private static TournamentDefinition withEntrants(TournamentDefinition from, List<Entrant> entrants) {
        return new TournamentDefinition(
                from.name(),
                from.description(),
                entrants,
                from.leftOut(),
                from.endings(),
                from.conditions(),
                from.repetitions(),
                from.confidence(),
                from.selfPlay(),
                from.weigh(),
                from.rankBy(),
                from.topology(),
                from.method(),
                from.seed(),
                from.published());
    }
}
