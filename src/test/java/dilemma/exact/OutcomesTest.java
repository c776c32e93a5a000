package dilemma.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Outcome;
import dilemma.match.Conditions;
import dilemma.metrics.Count;
import dilemma.oracle.Drawn;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Outcomes alone are those of the whole expectation. */
class OutcomesTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theyAreThoseOfTheWholeExpectation(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Automaton first = RandomAutomaton.drawn(chance, 6).automaton();
        Automaton second = RandomAutomaton.drawn(chance, 6).automaton();
        Conditions conditions = Drawn.conditions(chance, true);
        for (Ending ending : new Ending[] {
            new Ending.Fixed(1 + chance.nextInt(30)),
            new Ending.Fixed(100_000),
            new Ending.Continuation(0.9, 40),
            new Ending.Limit()
        }) {
            Expectation whole =
                    ExactEngine.of(first, second, ending, conditions).orElseThrow();
            double[] outcomes =
                    ExactEngine.outcomes(first, second, ending, conditions).orElseThrow();

            for (Outcome outcome : Outcome.values()) {
                double expected = whole.first().get(Count.of(outcome));
                assertThat(outcomes[outcome.index()])
                        .as("%s, %s", ending, outcome)
                        .isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cooperationTurnByTurnSumsToAllCooperation(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Automaton first = RandomAutomaton.drawn(chance, 6).automaton();
        Automaton second = RandomAutomaton.drawn(chance, 6).automaton();
        Conditions conditions = Drawn.conditions(chance, true);
        double[] shorter =
                ExactEngine.cooperation(first, second, 12, conditions).orElseThrow();
        double[] longer = ExactEngine.cooperation(first, second, 20, conditions).orElseThrow();
        Expectation whole =
                ExactEngine.of(first, second, new Ending.Fixed(20), conditions).orElseThrow();

        assertThat(longer).startsWith(shorter);
        assertThat(Arrays.stream(longer).sum()).isCloseTo(whole.first().cooperations(), within(1e-9));
    }
}
