package dilemma.match;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.kind.Machine;
import dilemma.library.Library;
import dilemma.metrics.MatchTally;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
 * Whether a match without chance costs the same however long it is: the round robin, self-play in, of deterministic
 * automata of at most 16 states, in matches of a thousand turns and of a thousand million. Nobody draws a number.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CertainMatchBenchmark {

    private static final int MOST_STATES = 16;
    private static final int DRAWN = 40;
    private static final int COMPARED_TURNS = 1000;
    private static final Game GAME = Games.AXELROD;

    /** Who takes part: machines drawn by chance, or those of the library. */
    @Param({"drawn", "library"})
    public String field = "";

    /** The length of a match. */
    @Param({"1000", "1000000000"})
    public int turns;

    private final MatchTally tally = new MatchTally(GAME);
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(Match match, Engine engine) {}

    /** Makes the pairs, and fails unless they score in a thousand turns as with the plain engine. */
    @Setup
    public void prepare() {
        List<Strategy> strategies = field.equals("drawn") ? drawn() : library();
        for (int i = 0; i < strategies.size(); i++) {
            for (int j = i; j < strategies.size(); j++) {
                compare(strategies.get(i), strategies.get(j));
                pairs.add(pair(strategies.get(i), strategies.get(j), turns));
            }
        }
    }

    private static List<Strategy> drawn() {
        RandomSource random = Seed.of(16).stream();
        return Stream.generate(() -> machine(random)).limit(DRAWN).toList();
    }

    private static Strategy machine(RandomSource random) {
        int states = 1 + random.nextInt(MOST_STATES);
        List<Machine.State> drawn = Stream.generate(() -> new Machine.State(
                        random.nextInt(2),
                        random.nextInt(states),
                        random.nextInt(states),
                        random.nextInt(states),
                        random.nextInt(states)))
                .limit(states)
                .toList();
        return new Machine(Profile.of("drawn", "Drawn", Traits.unbounded()), 0, drawn);
    }

    private static List<Strategy> library() {
        Catalogue all = DataStrategies.beside(new Library());
        return all.ids().stream()
                .map(id -> all.create(id, Arguments.none(id)).orElseThrow())
                .filter(strategy -> automaton(strategy)
                        .filter(a -> a.isDeterministic() && a.isSeedFaithful())
                        .isPresent())
                .toList();
    }

    private static Optional<Automaton> automaton(Strategy strategy) {
        return Automaton.of(strategy, Setting.of(GAME), MOST_STATES);
    }

    private static Pair pair(Strategy first, Strategy second, int turns) {
        return new Pair(
                new Match(first, second, new Ending.Fixed(turns), Conditions.of(GAME)),
                new AutomatonEngine(
                        automaton(first).orElseThrow(), automaton(second).orElseThrow()));
    }

    private void compare(Strategy first, Strategy second) {
        Pair pair = pair(first, second, COMPARED_TURNS);
        double score = score(pair.engine, pair.match);
        double expected = score(new PlainEngine(), pair.match);
        if (score != expected) {
            throw new IllegalStateException(first + " scores " + score + " against " + second + ", not " + expected);
        }
    }

    /** Plays the round robin, as a tournament does. */
    @Benchmark
    public double roundRobin() {
        double sum = 0;
        for (Pair pair : pairs) {
            sum += score(pair.engine, pair.match);
        }
        return sum;
    }

    private double score(Engine engine, Match match) {
        tally.clear();
        engine.play(match, Seed.of(0), tally);
        return tally.first().total(GAME.payoffs());
    }
}
