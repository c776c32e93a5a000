package dilemma.match;

import dilemma.game.Games;
import dilemma.metrics.Count;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whether a turn costs the same however long the match is: 200,000 turns of each pair of the twelve classics, in
 * matches of 200 turns or in one. Shown is the time per turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class MatchLengthBenchmark {

    private static final int TURNS = 200_000;

    /** The length of a match. */
    @Param({"200", "200000"})
    public int turns;

    private final PlainEngine engine = new PlainEngine();
    private final MatchTally tally = new MatchTally(Games.PRISON_YEARS);
    private List<Match> matches = List.of();
    private long seed;

    /** Makes the matches. */
    @Setup
    public void prepare() {
        matches = Classics.roundRobin(turns);
    }

    /** Plays as many matches as make up the turns. */
    @Benchmark
    @OperationsPerInvocation(Classics.PAIRS * TURNS)
    public double engine() {
        double cooperations = 0;
        for (int played = 0; played < TURNS; played += turns) {
            Seed root = Seed.of(seed++);
            for (int i = 0; i < Classics.PAIRS; i++) {
                tally.clear();
                engine.play(matches.get(i), root.child(i), tally);
                cooperations += tally.first().get(Count.CC);
            }
        }
        return cooperations;
    }
}
