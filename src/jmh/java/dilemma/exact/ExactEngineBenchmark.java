package dilemma.exact;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.match.Conditions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A match of 200 turns between two memory-one strategies that toss a coin on every turn but the first, computed: with
 * everything that a tournament is told, or with the score alone. Shown is the time per match.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ExactEngineBenchmark {

    private static final int TURNS = 200;

    /** After CC, CD, DC and DD. */
    private final double[] first = {0.9, 0.2, 0.6, 0.3};

    private final double[] second = {0.8, 0.1, 0.7, 0.4};
    private final double[] payoffs = Seat.FIRST.payoffs(Games.AXELROD.payoffs());
    private final Conditions conditions = Conditions.of(Games.AXELROD);
    private final Ending ending = new Ending.Fixed(TURNS);

    /** Checks that both come to the same. */
    @Setup
    public void check() {
        double exact = engine().first().total(Games.AXELROD.payoffs());
        if (!(Math.abs(exact - bareLoop()) < 1e-9)) {
            throw new IllegalStateException("the engine comes to " + exact + ", the bare loop to " + bareLoop());
        }
    }

    /** Everything: all counts of both players, three variances, who wins, who is nice. */
    @Benchmark
    public Expectation engine() {
        return ExactEngine.of(memoryOne(first), memoryOne(second), ending, conditions)
                .orElseThrow();
    }

    /** The first player's expected total alone. */
    @Benchmark
    public double bareLoop() {
        return BareChain.total(first, second, payoffs, TURNS);
    }

    private static Automaton memoryOne(double[] after) {
        double[] cooperation = {1, after[0], after[1], after[2], after[3]};
        int[] next = new int[4 * cooperation.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = 1 + i % 4;
        }
        return new Automaton(0, cooperation, next);
    }
}
