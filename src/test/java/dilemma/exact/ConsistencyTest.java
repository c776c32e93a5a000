package dilemma.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.match.Conditions;
import dilemma.match.Match;
import dilemma.match.Noise;
import dilemma.match.PlainEngine;
import dilemma.metrics.Count;
import dilemma.metrics.MatchTally;
import dilemma.metrics.Tally;
import dilemma.oracle.Drawn;
import dilemma.random.Seed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways to compute an expectation agree with each other, and what should not matter does not. */
class ConsistencyTest {

    private static final int MOST_STATES = 6;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    static LongStream fewSeeds() {
        return seeds().limit(30);
    }

    private static Conditions conditions(SplittableRandom chance) {
        Noise noise = new Noise(chance.nextDouble(0, 0.3), chance.nextInt(2) * chance.nextDouble(0, 0.3));
        return new Conditions(Drawn.game(chance), false, noise, chance.nextBoolean() ? 1 : 0.9);
    }

    private static Expectation exact(Automaton first, Automaton second, Ending ending, Conditions conditions) {
        return ExactEngine.of(first, second, ending, conditions).orElseThrow();
    }

    private static Automaton automaton(SplittableRandom chance) {
        return RandomAutomaton.drawn(chance, MOST_STATES).automaton();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void matchesWithoutChanceAreComputedToTheLastDigit(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        RandomAutomaton first = RandomAutomaton.drawn(chance, RandomAutomaton.Kind.CERTAIN, 1 + chance.nextInt(9));
        RandomAutomaton second = RandomAutomaton.drawn(chance, RandomAutomaton.Kind.CERTAIN, 1 + chance.nextInt(9));
        Conditions conditions = Drawn.conditions(chance, true);
        Ending ending = new Ending.Fixed(Drawn.turns(chance));
        MatchTally played = new MatchTally(conditions.game());
        new PlainEngine().play(new Match(first, second, ending, conditions), Seed.of(0), played);

        Expectation exact = exact(first.automaton(), second.automaton(), ending, conditions);

        for (Count count : Count.values()) {
            assertThat(exact.first().get(count))
                    .as("%s", count)
                    .isEqualTo(played.first().get(count));
            assertThat(exact.second().get(count))
                    .as("%s", count)
                    .isEqualTo(played.second().get(count));
        }
        assertThat(List.of(exact.firstVariance(), exact.secondVariance(), exact.meanVariance()))
                .containsOnly(0.0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doublingIsGoingTurnByTurn(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Conditions conditions = conditions(chance);
        JointChain chain = chain(automaton(chance), automaton(chance), conditions);
        int turns = 1 + chance.nextInt(300);
        double continuation = chance.nextBoolean() ? 1 : chance.nextDouble(0.9, 1);
        Payoffs payoffs = conditions.game().payoffs();

        for (Flow flow : List.of(chain.everything(), chain.peace())) {
            Visits walked = TurnByTurn.of(flow, continuation, turns);
            Visits doubled = new Doubling(flow, continuation, turns).visits();
            checkClose(doubled.all(), walked.all(), 1e-12);
            checkClose(doubled.followed(), walked.followed(), 1e-12);
            checkClose(doubled.followedByThree(), walked.followedByThree(), 1e-12);
        }
        Spreads spreads = new Spreads(chain.states(), payoffs);
        TurnByTurn.of(chain.everything(), 1, turns, distribution -> spreads.accept(chain, distribution));
        Variances walked = spreads.variances();
        Variances doubled = Variances.of(payoffs, new Doubling(chain.everything(), 1, turns)::variance);
        assertThat(doubled.first()).isCloseTo(walked.first(), within(1e-11 * (1 + walked.first())));
        assertThat(doubled.second()).isCloseTo(walked.second(), within(1e-11 * (1 + walked.second())));
        assertThat(doubled.mean()).isCloseTo(walked.mean(), within(1e-11 * (1 + walked.mean())));
    }

    private static JointChain chain(Automaton first, Automaton second, Conditions conditions) {
        return JointChain.of(new Side(first, conditions), new Side(second, conditions))
                .orElseThrow();
    }

    private static void checkClose(double[] actual, double[] expected, double relative) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(relative * (1e-3 + expected[i])));
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void longMatchesTendToTheLimit(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Automaton first = automaton(chance);
        Automaton second = automaton(chance);
        Conditions conditions = conditions(chance);
        Tally limit = exact(first, second, new Ending.Limit(), conditions).first();

        for (int turns : List.of(1_000_000, Ending.MAX_TURNS)) {
            Ending random = new Ending.Continuation(1 - 1.0 / turns, Ending.MAX_TURNS);
            Tally fixed =
                    exact(first, second, new Ending.Fixed(turns), conditions).first();
            Tally ended = exact(first, second, random, conditions).first();
            for (Outcome outcome : Outcome.values()) {
                double frequency = limit.frequency(outcome);
                assertThat(fixed.frequency(outcome)).isCloseTo(frequency, within(1000.0 / turns));
                assertThat(ended.frequency(outcome)).isCloseTo(frequency, within(1000.0 / turns));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void theLongRunStaysAsItIsAndVisitsBalance(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int states = 1 + chance.nextInt(40);
        Automaton first = RandomAutomaton.drawn(chance, states).automaton();
        Automaton second = RandomAutomaton.drawn(chance, states).automaton();
        Flow flow = chain(first, second, conditions(chance)).everything();
        double continuation = chance.nextDouble(0.9, 1);

        double[] shares = Passage.of(Transitions.of(flow, 1)).orElseThrow().shares();
        double[] visits =
                Passage.of(Transitions.of(flow, continuation)).orElseThrow().visits();

        double[] after = new double[shares.length];
        flow.advance(shares, after);
        checkClose(after, shares, 1e-12);
        flow.advance(visits, after);
        for (int state = 0; state < visits.length; state++) {
            after[state] = continuation * after[state] + (state == 0 ? 1 : 0);
        }
        checkClose(after, visits, 1e-12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swappingTheSeatsSwapsTheResults(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Automaton first = automaton(chance);
        Automaton second = automaton(chance);
        Conditions conditions = conditions(chance);
        for (Ending ending : endings(chance)) {
            Expectation one = exact(first, second, ending, conditions);
            Expectation other = exact(second, first, ending, conditions);

            checkSame(one.first(), other.second());
            checkSame(one.second(), other.first());
            assertThat(one.firstVariance()).isCloseTo(other.secondVariance(), within(1e-9));
            assertThat(one.meanVariance()).isCloseTo(other.meanVariance(), within(1e-9));
        }
    }

    private static List<Ending> endings(SplittableRandom chance) {
        return List.of(
                new Ending.Fixed(1 + chance.nextInt(60)),
                new Ending.Continuation(0.9, 1 + chance.nextInt(60)),
                new Ending.Continuation(0.99, Ending.MAX_TURNS),
                new Ending.Limit());
    }

    private static void checkSame(Tally one, Tally other) {
        for (Count count : Count.values()) {
            if (Double.isNaN(one.get(count))) {
                assertThat(other.get(count)).as("%s", count).isNaN();
            } else {
                assertThat(other.get(count)).as("%s", count).isCloseTo(one.get(count), within(1e-11));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itDoesNotMatterHowStatesAreNumberedAndHowMany(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        RandomAutomaton first = RandomAutomaton.drawn(chance, MOST_STATES);
        Automaton second = automaton(chance);
        Conditions conditions = conditions(chance);
        for (Ending ending : endings(chance)) {
            Expectation one = exact(first.automaton(), second, ending, conditions);
            Expectation other = exact(twofold(first).automaton(), second, ending, conditions);

            checkSame(one.first(), other.first());
            checkSame(one.second(), other.second());
            assertThat(one.firstVariance()).isCloseTo(other.firstVariance(), within(1e-9));
        }
    }

    /** Returns one that plays the same with two states for each, numbered backwards, going to and fro between them. */
    private static RandomAutomaton twofold(RandomAutomaton automaton) {
        int states = automaton.cooperation().size();
        List<Double> cooperation = new ArrayList<>();
        List<Map<Integer, Double>> ways = new ArrayList<>();
        for (int state = 2 * states - 1; state >= 0; state--) {
            cooperation.add(automaton.cooperation(state % states));
            for (Outcome outcome : Outcome.values()) {
                int copy = state < states ? states : 0;
                Map<Integer, Double> way = new LinkedHashMap<>();
                automaton
                        .next(state % states, outcome)
                        .forEach((next, probability) -> way.put(2 * states - 1 - (next + copy), probability));
                ways.add(way);
            }
        }
        return new RandomAutomaton(2 * states - 1 - automaton.start(), cooperation, ways);
    }

    /** A walk up and down: in the long run a state's share is in proportion to the product of up over down below it. */
    @Test
    void rareTransitionsKeepTheirDigits() {
        int states = 50;
        SplittableRandom chance = new SplittableRandom(0);
        double[] up = chance.doubles(states, -12, 0)
                .map(x -> StrictMath.pow(10, x) / 2)
                .toArray();
        double[] down = chance.doubles(states, -12, 0)
                .map(x -> StrictMath.pow(10, x) / 2)
                .toArray();
        double[] shares = Passage.of(walk(up, down)).orElseThrow().shares();

        for (int state = 0; state + 1 < states; state++) {
            double ratio = up[state] / down[state + 1];
            assertThat(shares[state + 1] / shares[state]).isCloseTo(ratio, within(1e-13 * ratio));
        }
    }

    private static Transitions walk(double[] up, double[] down) {
        int states = up.length;
        int[] first = new int[states + 1];
        int[] next = new int[2 * states - 2];
        double[] probability = new double[2 * states - 2];
        int size = 0;
        for (int state = 0; state < states; state++) {
            if (state > 0) {
                next[size] = state - 1;
                probability[size++] = down[state];
            }
            if (state < states - 1) {
                next[size] = state + 1;
                probability[size++] = up[state];
            }
            first[state + 1] = size;
        }
        return new Transitions(first, next, probability, new double[states]);
    }

    @Test
    void tensOfThousandsOfJointStatesAreNoObstacleToAShortMatch() {
        SplittableRandom chance = new SplittableRandom(0);
        Automaton first =
                RandomAutomaton.drawn(chance, RandomAutomaton.Kind.CHOOSES, 150).automaton();
        Automaton second =
                RandomAutomaton.drawn(chance, RandomAutomaton.Kind.CHOOSES, 150).automaton();
        Conditions conditions = new Conditions(Games.AXELROD, false, new Noise(0.1, 0), 1);

        assertThat(chain(first, second, conditions).states()).isGreaterThan(15_000);
        assertThat(exact(first, second, new Ending.Fixed(200), conditions)
                        .first()
                        .turns())
                .isCloseTo(200, within(1e-10));
    }

    @Test
    void whatIsTooLargeIsNotComputed() {
        SplittableRandom chance = new SplittableRandom(0);
        Automaton small =
                RandomAutomaton.drawn(chance, RandomAutomaton.Kind.CHOOSES, 150).automaton();
        Automaton large = RandomAutomaton.drawn(chance, RandomAutomaton.Kind.CHOOSES, 1000)
                .automaton();
        Conditions conditions = new Conditions(Games.AXELROD, false, new Noise(0.1, 0), 1);

        assertThat(ExactEngine.of(large, large, new Ending.Fixed(1_000), conditions))
                .isEmpty();
        assertThat(ExactEngine.of(small, small, new Ending.Fixed(1_000_000), conditions))
                .isEmpty();
        assertThat(ExactEngine.of(small, small, new Ending.Limit(), conditions)).isEmpty();
        assertThat(ExactEngine.of(small, small, new Ending.Continuation(0.99999, 1_000_000), conditions))
                .isEmpty();
    }
}
