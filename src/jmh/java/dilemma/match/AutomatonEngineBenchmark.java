package dilemma.match;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.kind.MemoryOne;
import dilemma.metrics.MatchTally;
import dilemma.random.Seed;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Turns per second on one core, in matches of 200 turns between two memory-one strategies, all of whose probabilities
 * lie strictly between 0 and 1: the automaton engine with everything counted that tournaments count, the same without
 * counting, the plain engine, and the {@linkplain BareMemoryOne baseline}. All play the same matches.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class AutomatonEngineBenchmark {

    private static final int TURNS = 200;
    private static final int COMPARED = 1000;
    private static final Game GAME = Games.AXELROD;
    private static final Profile PROFILE = Profile.of("memory-one", "Memory One", Traits.unbounded());

    private final Strategy first = new MemoryOne(
            PROFILE,
            BareMemoryOne.FIRST_OPENING,
            BareMemoryOne.first(0),
            BareMemoryOne.first(1),
            BareMemoryOne.first(2),
            BareMemoryOne.first(3));

    /** Its own move comes first, so that what is CD to the first player is DC to the second. */
    private final Strategy second = new MemoryOne(
            PROFILE,
            BareMemoryOne.SECOND_OPENING,
            BareMemoryOne.second(0),
            BareMemoryOne.second(2),
            BareMemoryOne.second(1),
            BareMemoryOne.second(3));

    private final Match match = new Match(first, second, new Ending.Fixed(TURNS), Conditions.of(GAME));
    private final Engine engine = new AutomatonEngine(automaton(first), automaton(second));
    private final Engine plain = new PlainEngine();
    private final MatchTally tally = new MatchTally(GAME);
    private Seed address = Seed.of(0);

    private static Automaton automaton(Strategy strategy) {
        return Automaton.of(strategy, Setting.of(GAME)).orElseThrow();
    }

    /** Fails unless all come to the same payoffs, match by match. */
    @Setup
    public void compare() {
        for (int i = 0; i < COMPARED; i++) {
            Seed seed = Seed.of(i);
            long total = BareMemoryOne.play(seed, TURNS);
            if (count(engine, seed) != total || count(plain, seed) != total) {
                throw new IllegalStateException("match " + i + " has other payoffs than " + total);
            }
        }
    }

    /** Plays as a tournament does. */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public double engine() {
        return count(engine, next());
    }

    /** Plays with the engine, and drops the moves. */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public void engineWithoutCounting(Blackhole hole) {
        engine.play(match, next(), new Drop(hole));
    }

    /** Plays with the plain engine, as a tournament would without automata. */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public double plainEngine() {
        return count(plain, next());
    }

    /** Plays as a bare loop. */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public long bareLoop() {
        return BareMemoryOne.play(next(), TURNS);
    }

    private Seed next() {
        address = address.child(1);
        return address;
    }

    private double count(Engine player, Seed seed) {
        tally.clear();
        player.play(match, seed, tally);
        return tally.first().total(GAME.payoffs()) + tally.second().total(GAME.payoffs());
    }
}
