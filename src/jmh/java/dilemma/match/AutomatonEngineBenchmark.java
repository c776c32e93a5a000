package dilemma.match;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Outcome;
import dilemma.kind.MemoryOne;
import dilemma.metrics.MatchTally;
import dilemma.random.Seed;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Arrays;
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

    private final Strategy first = memoryOne(0.7, 0.9, 0.2, 0.6, 0.3);
    private final Strategy second = memoryOne(0.4, 0.8, 0.35, 0.55, 0.1);
    private final BareMemoryOne bare = new BareMemoryOne(
            0.7, new double[] {0.9, 0.2, 0.6, 0.3}, 0.4, new double[] {0.8, 0.55, 0.35, 0.1}, payoffsOfBoth());
    private final Match match = new Match(first, second, new Ending.Fixed(TURNS), Conditions.of(GAME));
    private final Engine engine = new AutomatonEngine(automaton(first), automaton(second));
    private final Engine plain = new PlainEngine();
    private final MatchTally tally = new MatchTally(GAME);
    private Seed address = Seed.of(0);

    private static Strategy memoryOne(double opening, double cc, double cd, double dc, double dd) {
        return new MemoryOne(Profile.of("p", "p", Traits.unbounded()), opening, cc, cd, dc, dd);
    }

    private static Automaton automaton(Strategy strategy) {
        return Automaton.of(strategy, Setting.of(GAME)).orElseThrow();
    }

    private static long[] payoffsOfBoth() {
        return Arrays.stream(Outcome.values())
                .mapToLong(outcome ->
                        (long) (GAME.payoffs().of(outcome) + GAME.payoffs().of(outcome.swapped())))
                .toArray();
    }

    /** Fails unless all come to the same payoffs, match by match. */
    @Setup
    public void compare() {
        for (int i = 0; i < COMPARED; i++) {
            Seed seed = Seed.of(i);
            long total = bare.play(seed, TURNS);
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
        return bare.play(next(), TURNS);
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
