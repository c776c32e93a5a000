package dilemma.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.exact.RandomAutomaton.Kind;
import dilemma.game.Ending;
import dilemma.game.Payoffs;
import dilemma.match.Conditions;
import dilemma.match.Match;
import dilemma.match.Noise;
import dilemma.metrics.Count;
import dilemma.metrics.MatchTally;
import dilemma.metrics.Tally;
import dilemma.oracle.Drawn;
import dilemma.random.Seed;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is computed lies within five standard errors of what many plain matches give: under each rule of the match, and
 * under all together.
 */
class PlayedMatchesTest {

    private static final int PAIRS = 80;
    private static final int MATCHES = 1000;
    private static final double ERRORS = 5;

    /** With fewer matches that differ from the rest, a standard error says little. */
    private static final int FEW = 40;

    /** A rule of the match. */
    private enum Rule {
        TURNS,
        RANDOM_ENDING,
        CAPPED_ENDING,
        EXECUTION_NOISE,
        PERCEPTION_NOISE,
        RECOGNITION,
        ALL;

        private Ending ending(SplittableRandom chance) {
            int turns = 1 + chance.nextInt(50);
            return switch (this) {
                case RANDOM_ENDING -> new Ending.Continuation(chance.nextDouble(0.1, 0.96), Ending.MAX_TURNS);
                case CAPPED_ENDING, ALL -> new Ending.Continuation(chance.nextDouble(0.5, 1), turns);
                default -> new Ending.Fixed(turns);
            };
        }

        private Conditions conditions(SplittableRandom chance) {
            double execution = this == EXECUTION_NOISE || this == ALL ? chance.nextDouble(0.01, 0.5) : 0;
            double perception = this == PERCEPTION_NOISE || this == ALL ? chance.nextDouble(0.01, 0.5) : 0;
            double recognition = this == RECOGNITION || this == ALL ? chance.nextDouble(0.5, 0.99) : 1;
            return new Conditions(Drawn.game(chance), false, new Noise(execution, perception), recognition);
        }
    }

    static Stream<Arguments> everyRule() {
        return Arrays.stream(Rule.values())
                .flatMap(rule -> LongStream.range(0, PAIRS).mapToObj(seed -> Arguments.of(rule, seed)));
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void whatIsExpectedIsWhatIsPlayed(Rule rule, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        RandomAutomaton first = RandomAutomaton.drawn(chance, 6);
        Kind kind = seed % 2 == 0 ? Kind.CHOOSES : Kind.HIDDEN;
        RandomAutomaton second = RandomAutomaton.drawn(chance, kind, 1 + chance.nextInt(6));
        Match match = new Match(first, second, rule.ending(chance), rule.conditions(chance));
        Sample sample = Sample.of(match, MATCHES, Seed.of(seed));

        Expectation exact = ExactEngine.of(first.automaton(), second.automaton(), match.ending(), match.conditions())
                .orElseThrow();

        checkCounts(exact.first(), sample, MatchTally::first);
        checkCounts(exact.second(), sample, MatchTally::second);
        if (!match.ending().isRandom()) {
            Payoffs payoffs = match.conditions().game().payoffs();
            ToDoubleFunction<MatchTally> firstTotal = tally -> tally.first().total(payoffs);
            ToDoubleFunction<MatchTally> secondTotal = tally -> tally.second().total(payoffs);
            checkVariance(exact.firstVariance(), sample.figure(firstTotal));
            checkVariance(exact.secondVariance(), sample.figure(secondTotal));
            checkVariance(
                    exact.meanVariance(),
                    sample.figure(tally -> (firstTotal.applyAsDouble(tally) + secondTotal.applyAsDouble(tally)) / 2));
        }
    }

    private static void checkCounts(Tally exact, Sample sample, Function<MatchTally, Tally> seat) {
        for (Count count : Count.values()) {
            double expected = exact.get(count);
            Sample.Figure played = sample.figure(tally -> seat.apply(tally).get(count));
            if (Double.isNaN(expected)) {
                assertThat(count).isIn(Count.WON, Count.GOOD_PARTNER);
            } else if (played.others() >= FEW) {
                assertThat(expected).as("%s", count).isCloseTo(played.mean(), within(ERRORS * played.standardError()));
            } else {
                assertThat(expected).as("%s", count).isCloseTo(played.mean(), within(rare(expected, played)));
            }
        }
    }

    /** Returns how far a mean may be off that only a few matches change. */
    private static double rare(double expected, Sample.Figure played) {
        return ERRORS * played.standardError() + 3 * ERRORS * (1 + expected) / MATCHES;
    }

    private static void checkVariance(double expected, Sample.Figure played) {
        if (played.others() >= FEW) {
            assertThat(expected).isCloseTo(played.variance(), within(ERRORS * played.standardErrorOfVariance()));
        }
    }
}
