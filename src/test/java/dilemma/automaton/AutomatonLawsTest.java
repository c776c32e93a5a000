package dilemma.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every strategy that is told as states. */
class AutomatonLawsTest {

    private static final Setting AXELROD = Setting.of(Games.AXELROD);
    private static final int TURNS = 300;
    private static final int SEEDS = 10;
    private static final double SLIPS = 0.1;

    private static final Catalogue BUILT_IN = DataStrategies.beside(new Library());

    private static Strategy strategy(String id) {
        return BUILT_IN.create(id, Arguments.none(id)).orElseThrow();
    }

    private static Automaton automaton(String id) {
        return Automaton.of(strategy(id), AXELROD).orElseThrow();
    }

    static List<String> everyAutomaton() {
        return BUILT_IN.ids().stream()
                .filter(id -> Automaton.of(strategy(id), AXELROD)
                        .filter(Automaton::isSeedFaithful)
                        .isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyAutomaton")
    void aWalkThroughItsStatesIsWhatItsPlayerDoes(String id) {
        Automaton automaton = automaton(id);
        Automaton smallest = automaton.minimised();
        for (int seed = 0; seed < SEEDS; seed++) {
            String partner = Replay.moves(seed, TURNS, 0.1 * seed);
            String slips = Replay.moves(SEEDS + seed, TURNS, SLIPS).replace('D', 'X');
            Seed draws = Seed.of(seed);

            String played = Replay.answers(strategy(id), AXELROD, partner, slips, draws.stream());

            assertThat(walk(automaton, partner, slips, draws.stream())).isEqualTo(played);
            assertThat(walk(smallest, partner, slips, draws.stream())).isEqualTo(played);
        }
    }

    private static String walk(Automaton automaton, String partner, String slips, RandomSource random) {
        StringBuilder chosen = new StringBuilder();
        int state = automaton.start();
        for (int turn = 0; turn < partner.length(); turn++) {
            Move move = Move.cooperateIf(random.nextBoolean(automaton.cooperation(state)));
            chosen.append(move);
            Move made = slips.charAt(turn) == 'X' ? move.flipped() : move;
            state = automaton.after(state, Outcome.of(made, Move.valueOf(partner.substring(turn, turn + 1))));
        }
        return chosen.toString();
    }

    @ParameterizedTest
    @MethodSource("everyAutomaton")
    void theSmallestHasNoTwoStatesThatPlayAlike(String id) {
        Automaton automaton = automaton(id);
        Automaton smallest = automaton.minimised();

        assertThat(smallest.states()).isLessThanOrEqualTo(automaton.states());
        assertThat(pairsThatPlayAlike(smallest)).isZero();
    }

    /** Marks the pairs of states that can be told apart until there are no more (Huffman 1954), and counts the rest. */
    private static int pairsThatPlayAlike(Automaton automaton) {
        int states = automaton.states();
        boolean[][] apart = new boolean[states][states];
        int before = -1;
        while (count(apart) > before) {
            before = count(apart);
            for (int a = 0; a < states; a++) {
                for (int b = 0; b < a; b++) {
                    apart[a][b] = apart[a][b] || isTold(automaton, apart, a, b);
                }
            }
        }
        return states * (states - 1) / 2 - count(apart);
    }

    private static boolean isTold(Automaton automaton, boolean[][] apart, int a, int b) {
        boolean isTold = automaton.cooperation(a) != automaton.cooperation(b);
        for (Outcome outcome : Outcome.values()) {
            int afterA = automaton.after(a, outcome);
            int afterB = automaton.after(b, outcome);
            isTold |= apart[Math.max(afterA, afterB)][Math.min(afterA, afterB)];
        }
        return isTold;
    }

    private static int count(boolean[][] marks) {
        int count = 0;
        for (boolean[] row : marks) {
            for (boolean mark : row) {
                count += mark ? 1 : 0;
            }
        }
        return count;
    }
}
