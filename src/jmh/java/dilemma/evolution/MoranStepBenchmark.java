package dilemma.evolution;

import dilemma.game.Games;
import dilemma.metrics.Matrix;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.tournament.Topology;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A step of 30 individuals of four types whose payoffs are known: always cooperate, always defect, tit for tat and
 * grudger over 200 turns. Mutation keeps all four alive. Shown is the time per step.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class MoranStepBenchmark {

    private static final int SIZE = 30;
    private static final double MUTATION = 0.01;
    private static final double[][] PAYOFFS = {{3, 0, 3, 3}, {5, 1, 1.02, 1.02}, {3, 0.995, 3, 3}, {3, 0.995, 3, 3}};

    private final RandomSource random = Seed.of(1).stream();
    private final Population wellMixed = population(new Topology.Complete());
    private final Population ring = population(new Topology.Ring(2));
    private final BareMoran bare = new BareMoran(PAYOFFS, SIZE);

    private Population population(Topology topology) {
        List<Type> types = List.of(
                new Type("Cooperator", "always-cooperate"),
                new Type("Defector", "always-defect"),
                new Type("Tit For Tat", "tit-for-tat"),
                new Type("Grudger", "grudger"));
        PayoffMatrix payoffs = PayoffMatrix.of(types, Games.AXELROD, Matrix.of(4, (i, j) -> PAYOFFS[i][j]));
        int[] initial = {8, 8, 7, 7};
        return new Moran(Update.BIRTH_DEATH, new Fitness.Exponential(1), topology)
                .prepare(payoffs, initial, MUTATION)
                .found(random);
    }

    /** Everybody meets everybody. */
    @Benchmark
    public Census wellMixed() {
        wellMixed.step(random);
        return wellMixed.census();
    }

    /** Each meets two. */
    @Benchmark
    public Census ring() {
        ring.step(random);
        return ring.census();
    }

    /** Everybody meets everybody, measured anew in each step. */
    @Benchmark
    public int bareLoop() {
        return bare.step();
    }
}
