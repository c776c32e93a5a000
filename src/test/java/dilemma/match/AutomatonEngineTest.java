package dilemma.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.oracle.Drawn;
import dilemma.random.Seed;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AutomatonEngineTest {

    private static final int MATCHES = 100;
    private static final int MOST_STATES = 20;
    private static final Catalogue BUILT_IN = DataStrategies.beside(new Library());

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    static List<String> everyAutomaton() {
        return BUILT_IN.ids().stream()
                .filter(id -> automaton(strategy(id)).isPresent())
                .toList();
    }

    private static Strategy strategy(String id) {
        return BUILT_IN.create(id, Arguments.none(id)).orElseThrow();
    }

    private static Optional<Automaton> automaton(Strategy strategy) {
        return Automaton.of(strategy, Setting.of(Games.AXELROD)).filter(Automaton::isSeedFaithful);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void playsEveryMatchAsThePlainEngineDoes(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = 0; i < MATCHES; i++) {
            Automaton first = DrawnAutomata.of(chance, MOST_STATES, share(chance));
            Automaton second = DrawnAutomata.of(chance, MOST_STATES, share(chance));

            checkMatch(new ToldAutomaton(first), new ToldAutomaton(second), first, second, chance);
        }
    }

    /** Returns how many states play by chance: none, all or some. */
    private static double share(SplittableRandom chance) {
        return chance.nextInt(3) / 2.0;
    }

    @ParameterizedTest
    @MethodSource("everyAutomaton")
    void playsEveryStrategyThatIsAnAutomatonAsThePlainEngineDoes(String id) {
        Strategy first = strategy(id);
        Automaton automaton = automaton(first).orElseThrow();
        SplittableRandom chance = new SplittableRandom(7);
        for (int i = 0; i < 20; i++) {
            Automaton partner = DrawnAutomata.of(chance, MOST_STATES, share(chance));

            checkMatch(first, new ToldAutomaton(partner), automaton, partner, chance);
        }
        checkMatch(first, first, automaton, automaton, chance);
    }

    private static void checkMatch(
            Strategy first,
            Strategy second,
            Automaton firstAutomaton,
            Automaton secondAutomaton,
            SplittableRandom chance) {
        Conditions drawn = Drawn.conditions(chance, chance.nextBoolean());
        Conditions conditions = new Conditions(Games.AXELROD, false, drawn.noise(), drawn.recognition());
        Match match = new Match(first, second, Drawn.ending(chance), conditions);
        Seed address = Seed.of(chance.nextLong(Seed.MAX));

        MatchRecord record = MatchRecord.of(new AutomatonEngine(firstAutomaton, secondAutomaton), match, address);

        assertThat(record)
                .as("%s against %s, %s", firstAutomaton, secondAutomaton, conditions)
                .isEqualTo(MatchRecord.of(new PlainEngine(), match, address));
    }

    @Test
    void refusesAnAutomatonThatOnlyPlaysTheSameOnAverage() {
        Automaton faithful = new Automaton(0, new double[] {1}, new int[4]);
        Automaton hidden = BUILT_IN.ids().stream()
                .map(id -> Automaton.of(strategy(id), Setting.of(Games.AXELROD)))
                .flatMap(Optional::stream)
                .filter(automaton -> !automaton.isSeedFaithful())
                .findFirst()
                .orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AutomatonEngine(faithful, hidden))
                .withMessageContaining("seed-faithful");
    }

    @Test
    void drawsTheLengthOfAMatchAsThePlainEngineDoes() {
        Automaton automaton = new Automaton(0, new double[] {0.5}, new int[4]);
        Strategy strategy = new ToldAutomaton(automaton);
        Match match = new Match(
                strategy, strategy, new Ending.Continuation(0.99, Ending.MAX_TURNS), Conditions.of(Games.AXELROD));

        assertThat(MatchRecord.of(new AutomatonEngine(automaton, automaton), match, Seed.of(3)))
                .isEqualTo(MatchRecord.of(new PlainEngine(), match, Seed.of(3)));
    }
}
