package dilemma.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.game.Ending;
import dilemma.match.Conditions;
import dilemma.match.Noise;
import dilemma.metrics.Count;
import dilemma.metrics.MatchTally;
import dilemma.metrics.Tally;
import dilemma.oracle.Drawn;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is computed of short matches is what comes out when all their courses are gone through. */
class ExactEngineTest {

    private static final double CLOSE = 1e-12;

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyShortMatchIsTheSumOfAllItsCourses(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        RandomAutomaton first = RandomAutomaton.drawn(chance, 3);
        RandomAutomaton second = RandomAutomaton.drawn(chance, 3);
        int turns = 1 + chance.nextInt(5);
        Ending ending =
                chance.nextBoolean() ? new Ending.Fixed(turns) : new Ending.Continuation(chance.nextDouble(), turns);
        Conditions conditions = conditions(chance);

        Expectation exact = ExactEngine.of(first.automaton(), second.automaton(), ending, conditions)
                .orElseThrow();
        Enumeration all = Enumeration.of(first, second, ending, conditions);

        check(exact.first(), all, MatchTally::first, !ending.isRandom());
        check(exact.second(), all, MatchTally::second, !ending.isRandom());
        if (ending.isRandom()) {
            assertThat(List.of(exact.firstVariance(), exact.secondVariance(), exact.meanVariance()))
                    .containsOnly(Double.NaN);
        } else {
            checkVariances(exact, all, conditions);
        }
    }

    private static void check(Tally exact, Enumeration all, Function<MatchTally, Tally> seat, boolean isFixed) {
        for (Count count : Count.values()) {
            if (isFixed || (count != Count.WON && count != Count.GOOD_PARTNER)) {
                assertThat(exact.get(count))
                        .as("%s", count)
                        .isCloseTo(all.expected(match -> seat.apply(match).get(count)), within(CLOSE));
            }
        }
    }

    private static void checkVariances(Expectation exact, Enumeration all, Conditions conditions) {
        double first =
                all.variance(match -> match.first().total(conditions.game().payoffs()));
        double second =
                all.variance(match -> match.second().total(conditions.game().payoffs()));
        double mean =
                all.variance(match -> (match.first().total(conditions.game().payoffs())
                                + match.second().total(conditions.game().payoffs()))
                        / 2);
        assertThat(exact.firstVariance()).isCloseTo(first, within(CLOSE * (100 + first)));
        assertThat(exact.secondVariance()).isCloseTo(second, within(CLOSE * (100 + second)));
        assertThat(exact.meanVariance()).isCloseTo(mean, within(CLOSE * (100 + mean)));
    }

    private static Conditions conditions(SplittableRandom chance) {
        Noise noise = new Noise(mistake(chance), mistake(chance));
        return new Conditions(Drawn.game(chance), false, noise, 1 - mistake(chance));
    }

    private static double mistake(SplittableRandom chance) {
        return switch (chance.nextInt(8)) {
            case 0 -> 1;
            case 1, 2, 3 -> chance.nextDouble();
            default -> 0;
        };
    }
}
