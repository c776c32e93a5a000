package dilemma.match;

import dilemma.game.Games;
import dilemma.game.Payoffs;
import dilemma.metrics.MatchTally;
import dilemma.random.Seed;
import java.util.List;
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
 * Turns per second on one core, in the round robin of twelve classics, self-play in, 200 turns a match: the plain
 * engine with everything counted that tournaments count, the same without counting, and the {@linkplain BareMatch
 * baseline}. All three play the same matches.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class PlainEngineBenchmark {

    private static final int TURNS = 200;

    private final Payoffs payoffs = Games.PRISON_YEARS.payoffs();
    private final List<Match> matches = Classics.roundRobin(TURNS);
    private final List<BareMatch> bareMatches = Classics.pairs(BareMatch::new);
    private final PlainEngine engine = new PlainEngine();
    private final MatchTally tally = new MatchTally(Games.PRISON_YEARS);
    private long seed;

    /** Fails unless the baseline comes to the same years in prison, match by match. */
    @Setup
    public void compare() {
        Seed root = Seed.of(0);
        for (int i = 0; i < Classics.PAIRS; i++) {
            double years = count(i, root.child(i));
            long bare = bareMatches.get(i).play(root.child(i), TURNS);
            if (years != bare) {
                throw new IllegalStateException(
                        bareMatches.get(i) + " has " + bare + " years, but should have " + years);
            }
        }
    }

    /** Plays the round robin as a tournament does. */
    @Benchmark
    @OperationsPerInvocation(Classics.PAIRS * TURNS)
    public double engine() {
        Seed root = Seed.of(seed++);
        double years = 0;
        for (int i = 0; i < Classics.PAIRS; i++) {
            years += count(i, root.child(i));
        }
        return years;
    }

    /** Plays it with the engine, and drops the moves. */
    @Benchmark
    @OperationsPerInvocation(Classics.PAIRS * TURNS)
    public void engineWithoutCounting(Blackhole hole) {
        Seed root = Seed.of(seed++);
        MoveSink drop = new Drop(hole);
        for (int i = 0; i < Classics.PAIRS; i++) {
            engine.play(matches.get(i), root.child(i), drop);
        }
    }

    /** Plays it as bare loops. */
    @Benchmark
    @OperationsPerInvocation(Classics.PAIRS * TURNS)
    public long bareLoops() {
        Seed root = Seed.of(seed++);
        long years = 0;
        for (int i = 0; i < Classics.PAIRS; i++) {
            years += bareMatches.get(i).play(root.child(i), TURNS);
        }
        return years;
    }

    private double count(int pair, Seed address) {
        tally.clear();
        engine.play(matches.get(pair), address, tally);
        return tally.first().total(payoffs) + tally.second().total(payoffs);
    }
}
