package dilemma.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.game.Outcome;
import dilemma.library.axelrod1980.FirstByFeld;
import dilemma.library.axelrod1980.FirstByTullock;
import dilemma.match.Conditions;
import dilemma.match.Match;
import dilemma.match.Noise;
import dilemma.metrics.Count;
import dilemma.metrics.MatchTally;
import dilemma.metrics.Tally;
import dilemma.oracle.Drawn;
import dilemma.random.Seed;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Large automata come to what the chain of their joint states comes to, and to what is played. */
class GridMatchTest {

    private static final double CLOSE = 1e-11;
    private static final int TURNS = 200;
    private static final Set<Count> LEADS = EnumSet.of(Count.WON, Count.GOOD_PARTNER);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goingFromGridToGridIsGoingThroughTheChain(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Noise noise = new Noise(mistake(chance), mistake(chance));
        Conditions conditions = new Conditions(Drawn.game(chance), false, noise, 1 - mistake(chance));
        Side first = new Side(RandomAutomaton.drawn(chance, 8).automaton(), conditions);
        Side second = new Side(RandomAutomaton.drawn(chance, 8).automaton(), conditions);
        check(first, second, 1 + chance.nextInt(40), conditions);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soItIsForThoseWhoRememberTheLastMovesOfThePartner(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Noise noise = new Noise(mistake(chance), 0);
        Conditions conditions = new Conditions(Drawn.game(chance), false, noise, 1);
        Side first = new Side(window(chance), conditions);
        Side second = new Side(window(chance), conditions);

        check(first, second, 1 + chance.nextInt(40), conditions);
    }

    /** Returns an automaton whose states are the last moves of the partner; some do the same in all that differ. */
    static Automaton window(SplittableRandom chance) {
        int states = 2 << chance.nextInt(4);
        double[] cooperation = new double[states];
        int[] next = new int[Outcome.values().length * states];
        for (int state = 0; state < states; state++) {
            cooperation[state] = chance.nextInt(4) == 0 ? 0 : chance.nextDouble();
            for (Outcome outcome : Outcome.values()) {
                int moves = 2 * state + outcome.partner().bit();
                next[Outcome.values().length * state + outcome.index()] = moves % states;
            }
        }
        return new Automaton(chance.nextInt(states), cooperation, next).minimised();
    }

    private static void check(Side first, Side second, int turns, Conditions conditions) {
        JointChain joint = JointChain.of(first, second).orElseThrow();
        Expectation chain =
                new FixedTurns(joint, turns, conditions.game()).expectation().orElseThrow();
        Expectation grid = GridMatch.of(first, second, turns, conditions.game(), Effort.MOST_STEPS)
                .orElseThrow()
                .expectation();

        checkCounts(grid.first(), chain.first());
        checkCounts(grid.second(), chain.second());
        checkClose(grid.firstVariance(), chain.firstVariance());
        checkClose(grid.secondVariance(), chain.secondVariance());
        checkClose(grid.meanVariance(), chain.meanVariance());
    }

    private static double mistake(SplittableRandom chance) {
        return chance.nextBoolean() ? 0 : chance.nextDouble();
    }

    private static void checkCounts(Tally grid, Tally chain) {
        for (Count count : EnumSet.complementOf(EnumSet.copyOf(LEADS))) {
            assertThat(grid.get(count)).as("%s", count).isCloseTo(chain.get(count), within(CLOSE));
        }
    }

    private static void checkClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(CLOSE * (100 + expected)));
    }

    @Test
    void feldAgainstTullockIsWhatIsPlayed() {
        Conditions conditions = new Conditions(Games.AXELROD, true, Noise.NONE, 1);
        Ending ending = new Ending.Fixed(TURNS);
        Strategy feld = new FirstByFeld(1, 0.5, TURNS);
        Strategy tullock = new FirstByTullock();
        Match match = new Match(feld, tullock, ending, conditions);
        Sample sample = Sample.of(match, 4000, Seed.of(1));

        Expectation exact = ExactEngine.of(automaton(feld), automaton(tullock), ending, conditions)
                .orElseThrow();

        checkPlayed(exact.first(), sample, MatchTally::first);
        checkPlayed(exact.second(), sample, MatchTally::second);
        Sample.Figure total =
                sample.figure(tally -> tally.first().total(conditions.game().payoffs()));
        assertThat(exact.firstVariance()).isCloseTo(total.variance(), within(5 * total.standardErrorOfVariance()));
        assertThat(exact.first().get(Count.WON)).isNaN();
    }

    private static void checkPlayed(Tally exact, Sample sample, Function<MatchTally, Tally> seat) {
        for (Count count : EnumSet.complementOf(EnumSet.copyOf(LEADS))) {
            Sample.Figure played = sample.figure(tally -> seat.apply(tally).get(count));
            assertThat(exact.get(count))
                    .as("%s", count)
                    .isCloseTo(played.mean(), within(5 * played.standardError() + 1e-9));
        }
    }

    private static Automaton automaton(Strategy strategy) {
        Setting setting = new Setting(Games.AXELROD, OptionalInt.of(TURNS));
        return Automaton.of(strategy, setting).orElseThrow().minimised();
    }
}
