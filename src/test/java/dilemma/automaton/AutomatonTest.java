package dilemma.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Games;
import dilemma.game.Outcome;
import dilemma.library.Replay;
import dilemma.strategy.Setting;
import dilemma.strategy.StateMachine;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomatonTest {

    private static final Setting AXELROD = Setting.of(Games.AXELROD);

    /** Tit for tat in more states than it needs: 3 is never reached, and 2 plays as 0 does. */
    private static final Automaton WORDY = new Automaton(2, new double[] {1, 0, 1, 0.5}, new int[] {
        0, 1, 2, 1, //
        2, 1, 0, 1, //
        2, 1, 0, 1, //
        3, 3, 3, 3
    });

    private static Optional<Automaton> automaton(String id, Map<String, String> given) {
        return Automaton.of(Replay.strategy(id, given), AXELROD);
    }

    @Test
    void statesAreNumberedInTheOrderInWhichTheyAreReached() {
        assertThat(automaton("tit-for-two-tats", Map.of()))
                .hasValue(new Automaton(0, new double[] {1, 1, 0}, new int[] {0, 1, 0, 1, 0, 2, 0, 2, 0, 2, 0, 2}));
    }

    @ParameterizedTest
    @CsvSource({
        "tit-for-tat, 2",
        "grudger, 2",
        "easy-go, 2",
        "random, 1",
        "two-tits-for-tat, 3",
        "hard-tit-for-tat, 4",
        "contrite-tit-for-tat, 4",
        "first-by-davis, 20",
        "alexei, 2",
        "back-stabber, 5",
        "eugine-nier, 10",
        "michaelos, 3",
        "better-and-better, 1000"
    })
    void theSmallestAutomataOfTheClassicsHaveTheirKnownSizes(String id, int states) {
        assertThat(automaton(id, Map.of()).orElseThrow().minimised().states()).isEqualTo(states);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 3", "3, 5", "10, 19", "2000, 3999"})
    void whoKnowsTheLengthHasStatesForEachTurnAndForTheTimeAfter(int turns, int states) {
        Setting told = new Setting(Games.AXELROD, OptionalInt.of(turns));

        assertThat(Automaton.of(Replay.strategy("alexei", Map.of()), told)
                        .orElseThrow()
                        .minimised()
                        .states())
                .isEqualTo(states);
    }

    @Test
    void thereAreNoMoreStatesThanTheMost() {
        assertThat(automaton("first-by-davis", Map.of("rounds-to-cooperate", "2047")))
                .hasValueSatisfying(davis -> assertThat(davis.states()).isEqualTo(4095));
        assertThat(automaton("first-by-davis", Map.of("rounds-to-cooperate", "2048")))
                .isEmpty();
        assertThat(automaton("n-tits-for-m-tats", Map.of("n", "4095", "m", "1")))
                .hasValueSatisfying(
                        rule -> assertThat(rule.minimised().states()).isEqualTo(Automaton.MOST_STATES));
        assertThat(automaton("n-tits-for-m-tats", Map.of("n", "1000000000"))).isEmpty();
    }

    @Test
    void aRuleThatCountsWithoutEndIsNone() {
        assertThat(automaton("go-by-majority", Map.of())).isEmpty();
    }

    @Test
    void theSmallestKeepsOnlyWhatIsReachedAndPlaysDifferently() {
        assertThat(WORDY.minimised())
                .isEqualTo(automaton("tit-for-tat", Map.of()).orElseThrow());
    }

    @Test
    void aMoveMadeByMistakeTellsStatesApart() {
        Automaton contrite = automaton("contrite-tit-for-tat", Map.of()).orElseThrow();

        assertThat(contrite.minimised())
                .isEqualTo(contrite)
                .isNotEqualTo(automaton("tit-for-tat", Map.of()).orElseThrow());
    }

    @Test
    void theLongestChainIsMinimised() {
        Automaton chain = Automaton.of(new Chain()).orElseThrow();

        assertThat(chain.states()).isEqualTo(Automaton.MOST_STATES);
        assertThat(chain.minimised()).isEqualTo(chain);
    }

    /** Cooperates 4,095 times, then defects for ever. */
    private static final class Chain implements StateMachine<Integer> {
        @Override
        public Integer start() {
            return 1;
        }

        @Override
        public double cooperation(Integer turn) {
            return turn < Automaton.MOST_STATES ? 1 : 0;
        }

        @Override
        public Integer after(Integer turn, Outcome outcome) {
            return Math.min(turn + 1, Automaton.MOST_STATES);
        }
    }

    @Test
    void zeroHasOneSign() {
        int[] next = new int[4];

        assertThat(new Automaton(0, new double[] {-0.0}, next)).isEqualTo(new Automaton(0, new double[] {0}, next));
    }

    @Test
    void equalAutomataHaveEqualStates() {
        assertThat(WORDY.minimised())
                .hasSameHashCodeAs(WORDY.minimised().minimised())
                .hasToString("automaton of 2 states: start 0, cooperation [1.0, 0.0], next [0, 1, 0, 1, 0, 1, 0, 1]")
                .isNotEqualTo(WORDY);
    }

    @Test
    void whatIsNoAutomatonIsRefused() {
        assertThatThrownBy(() -> new Automaton(0, new double[0], new int[0]))
                .hasMessage("an automaton has from 1 to 4096 states, but was given 0");
        assertThatThrownBy(() -> new Automaton(0, new double[4097], new int[4 * 4097]))
                .hasMessage("an automaton has from 1 to 4096 states, but was given 4097");
        assertThatThrownBy(() -> new Automaton(0, new double[1], new int[3]))
                .hasMessage("there must be 4 next states for each of 1 states, but are 3 in all");
        assertThatThrownBy(() -> new Automaton(1, new double[1], new int[4]))
                .hasMessage("states are from 0 to 0, but one is 1");
        assertThatThrownBy(() -> new Automaton(0, new double[1], new int[] {0, 0, -1, 0}))
                .hasMessage("states are from 0 to 0, but one is -1");
        assertThatThrownBy(() -> new Automaton(0, new double[] {Double.NaN}, new int[4]))
                .hasMessage("a probability of C must be from 0 to 1, but was NaN");
    }
}
