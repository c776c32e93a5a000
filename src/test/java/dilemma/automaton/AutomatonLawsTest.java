package dilemma.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.library.Replay;
import dilemma.random.Seed;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every strategy of the library that is told as states. */
class AutomatonLawsTest {

    private static final Setting AXELROD = Setting.of(Games.AXELROD);
    private static final OptionalInt KNOWN = OptionalInt.of(200);

    /** More than are known of: the players go on. */
    private static final int TURNS = 300;

    private static final int SEEDS = 5;
    private static final double SLIPS = 0.1;

    private static final Catalogue BUILT_IN = DataStrategies.beside(new Library());

    private static Strategy strategy(String id) {
        return BUILT_IN.create(id, Arguments.none(id)).orElseThrow();
    }

    /** Returns all built-in games that a strategy does not refuse, with a length that it is told and one that not. */
    private static Stream<Setting> settings(Strategy strategy) {
        return Games.all().stream()
                .filter(game -> strategy.refusal(game).isEmpty())
                .flatMap(game -> Stream.of(Setting.of(game), new Setting(game, KNOWN)));
    }

    private static Optional<Automaton> faithful(Strategy strategy, Setting setting) {
        return Automaton.of(strategy, setting).filter(Automaton::isSeedFaithful);
    }

    static List<String> everyAutomaton() {
        return BUILT_IN.ids().stream()
                .filter(id -> faithful(strategy(id), AXELROD).isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyAutomaton")
    void aWalkThroughItsStatesIsWhatItsPlayerDoes(String id) {
        Strategy strategy = strategy(id);

        assertThat(settings(strategy))
                .allSatisfy(setting ->
                        faithful(strategy, setting).ifPresent(automaton -> comparePlay(automaton, strategy, setting)));
    }

    private static void comparePlay(Automaton automaton, Strategy strategy, Setting setting) {
        Automaton smallest = automaton.minimised();
        for (int seed = 0; seed < SEEDS; seed++) {
            String partner = Replay.moves(seed, TURNS, 0.2 * seed);
            String slips = Replay.moves(SEEDS + seed, TURNS, SLIPS).replace('D', 'X');
            Seed draws = Seed.of(seed);

            String played = Replay.answers(strategy, setting, partner, slips, draws.stream());

            assertThat(Walkthrough.moves(automaton, partner, slips, draws.stream()))
                    .isEqualTo(played);
            assertThat(Walkthrough.moves(smallest, partner, slips, draws.stream()))
                    .isEqualTo(played);
        }
    }

    @ParameterizedTest
    @MethodSource("everyAutomaton")
    void theSmallestHasNoTwoStatesThatPlayAlike(String id) {
        Automaton automaton = faithful(strategy(id), AXELROD).orElseThrow();
        Automaton smallest = automaton.minimised();

        assertThat(smallest.states()).isLessThanOrEqualTo(automaton.states());
        assertThat(Alike.pairs(smallest)).isZero();
    }
}
