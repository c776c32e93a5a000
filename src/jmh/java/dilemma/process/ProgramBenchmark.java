package dilemma.process;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.library.Library;
import dilemma.match.Conditions;
import dilemma.match.Match;
import dilemma.match.MatchRecord;
import dilemma.match.PlainEngine;
import dilemma.random.Seed;
import dilemma.strategy.Profile;
import dilemma.strategy.Resolver;
import dilemma.strategy.Traits;
import java.io.IOException;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Turns per second of a match between tit for tat in Python, the example that is shipped, and the built-in alternator,
 * beside the {@linkplain BareTalk bare round trip} through the same program.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ProgramBenchmark {

    private static final int TURNS = 200;

    private static final List<String> COMMAND = List.of(
            "python3",
            Path.of("strategies/examples/programs/tit_for_tat.py")
                    .toAbsolutePath()
                    .toString());

    /** Whether the program is locked into a sandbox; the baseline never is. */
    @Param({"NEVER", "ALWAYS"})
    SandboxChoice sandbox;

    private ProcessHost host;
    private Match match;
    private BareTalk bare;
    private long seed;

    /** Starts the programs, and fails unless the program plays tit for tat. */
    @Setup
    public void start() throws IOException {
        host = new ProcessHost(sandbox);
        bare = new BareTalk(COMMAND);
        ProcessStrategy program = new ProcessStrategy(
                Profile.of("python", "Python", Traits.unbounded()),
                new Program("python", COMMAND, false, Limits.STANDARD, OnFault.DEFECT),
                host);
        match = new Match(
                program,
                new Resolver(new Library()).resolve("alternator").strategy(),
                new Ending.Fixed(TURNS),
                Conditions.of(Games.PRISON_YEARS));
        if (!played().first().startsWith("CCDCDCDCDC")) {
            throw new IllegalStateException("the program does not play tit for tat");
        }
    }

    /** Ends the programs. */
    @TearDown
    public void end() {
        bare.close();
        host.close();
    }

    private MatchRecord played() {
        return MatchRecord.of(new PlainEngine(), match, Seed.of(seed++));
    }

    /** A match as a tournament plays it. */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public MatchRecord match() {
        return played();
    }

    /** The round trip alone. */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public int bareRoundTrip() throws IOException {
        return bare.play(TURNS);
    }
}
