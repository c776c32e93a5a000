package dilemma.match;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.kind.Cycle;
import dilemma.oracle.Twins;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnginesTest {

    private static final Engines ENGINES = new Engines(1e6);

    /** Defects on the last turn of a known length, and else cooperates. */
    private record Betrayer(Traits traits, AtomicInteger asked) implements Strategy {

        Betrayer() {
            this(Traits.unbounded().readingLength(), new AtomicInteger());
        }

        @Override
        public Profile profile() {
            return Profile.of("betrayer", "Betrayer", traits);
        }

        @Override
        public Player newPlayer(Setting setting, RandomSource random) {
            return in(setting).newPlayer(setting, random);
        }

        @Override
        public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
            asked.incrementAndGet();
            return in(setting).machine(setting);
        }

        private Cycle in(Setting setting) {
            int turns = setting.length().orElse(1);
            List<Move> moves = Stream.concat(
                            Collections.nCopies(turns - 1, Move.C).stream(),
                            Stream.of(Move.cooperateIf(setting.length().isEmpty())))
                    .toList();
            return new Cycle(profile(), moves);
        }
    }

    private static Match match(Strategy first, Strategy second, int turns, boolean isKnown, double recognition) {
        Conditions conditions = new Conditions(Games.AXELROD, isKnown, Noise.NONE, recognition);
        return new Match(first, second, new Ending.Fixed(turns), conditions);
    }

    @Test
    void whereBothAreToldAsStatesTheyMeetAsAutomata() {
        Strategy told = new Betrayer();
        Strategy untold = Twins.titForTat();

        assertThat(ENGINES.of(match(told, told, 9, false, 1))).isInstanceOf(AutomatonEngine.class);
        assertThat(ENGINES.of(match(told, untold, 9, false, 1))).isInstanceOf(PlainEngine.class);
        assertThat(ENGINES.of(match(untold, told, 9, false, 1))).isInstanceOf(PlainEngine.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 70})
    void whoeverIsToldTheLengthIsAnotherAutomatonForEach(int turns) {
        Strategy betrayer = new Betrayer();
        Engines engines = new Engines(1e6);
        for (int length : new int[] {5, turns, turns + 1}) {
            Match match = match(betrayer, betrayer, length, true, 1);

            assertThat(engines.of(match)).isInstanceOf(AutomatonEngine.class);
            assertThat(MatchRecord.of(engines.of(match), match, Seed.of(1)))
                    .isEqualTo(MatchRecord.of(new PlainEngine(), match, Seed.of(1)));
        }
    }

    @Test
    void whoeverMayBeReplacedByOneThatIsToldMoreIsNoAutomaton() {
        Strategy betrayer = new Betrayer();
        Strategy deaf = new Betrayer(Traits.unbounded(), new AtomicInteger());

        assertThat(ENGINES.of(match(betrayer, betrayer, 9, true, 0.5))).isInstanceOf(PlainEngine.class);
        assertThat(ENGINES.of(match(betrayer, betrayer, 9, false, 0.5))).isInstanceOf(AutomatonEngine.class);
        assertThat(ENGINES.of(match(deaf, deaf, 9, true, 0.5))).isInstanceOf(AutomatonEngine.class);
    }

    @Test
    void whoeverTakesOverWhatOthersLeftIsNoAutomaton() {
        Strategy heir = new Betrayer(Traits.unbounded().inheriting(), new AtomicInteger());

        assertThat(ENGINES.of(match(heir, heir, 9, false, 1))).isInstanceOf(PlainEngine.class);
    }

    @Test
    void statesAreExploredOnlyWhereTheyWillBePlayedOften() {
        Match match = match(new Betrayer(), new Betrayer(), 40, true, 1);

        assertThat(new Engines(1000).of(match)).isInstanceOf(PlainEngine.class);
        assertThat(new Engines(1e5).of(match)).isInstanceOf(AutomatonEngine.class);
    }

    @Test
    void howeverManyMatchesAndThreadsThereAreAStrategyIsExploredOnce() {
        Betrayer betrayer = new Betrayer();
        Engines engines = new Engines(1e6);

        IntStream.range(0, 1000).parallel().forEach(i -> engines.of(match(betrayer, betrayer, 9, i % 2 == 0, 1)));

        assertThat(betrayer.asked()).hasValue(2);
    }
}
