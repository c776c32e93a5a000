package dilemma.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.io.DataStrategies;
import dilemma.kind.MemoryOne;
import dilemma.library.Library;
import dilemma.match.Conditions;
import dilemma.match.Noise;
import dilemma.metrics.Count;
import dilemma.metrics.Tally;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Traits;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Matches whose expectation the literature gives, or a few lines of algebra. */
class ClosedFormTest {

    private static final Ending LIMIT = new Ending.Limit();
    private static final Catalogue BUILT_IN = DataStrategies.beside(new Library());
    private static final Payoffs AXELROD = Games.AXELROD.payoffs();

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static Automaton strategy(String id) {
        return Automaton.of(BUILT_IN.create(id, Arguments.none(id)).orElseThrow(), Setting.of(Games.AXELROD))
                .orElseThrow();
    }

    private static Automaton memoryOne(double opening, double[] p) {
        Profile profile = Profile.of("memory-one", "Memory One", Traits.unbounded());
        return Automaton.of(new MemoryOne(profile, opening, p[0], p[1], p[2], p[3]))
                .orElseThrow();
    }

    private static Automaton random(double p) {
        return memoryOne(p, new double[] {p, p, p, p});
    }

    private static double[] interior(SplittableRandom chance) {
        return chance.doubles(4, 0.01, 0.99).toArray();
    }

    private static Conditions slips(double execution) {
        return new Conditions(Games.AXELROD, false, new Noise(execution, 0), 1);
    }

    private static Expectation play(Automaton first, Automaton second, Ending ending, Conditions conditions) {
        return ExactEngine.of(first, second, ending, conditions).orElseThrow();
    }

    /** Press and Dyson (2012): s = D(p, q, f) / D(p, q, 1). */
    @ParameterizedTest
    @MethodSource("seeds")
    void memoryOnePlayersGetWhatTheDeterminantOfPressAndDysonSays(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] p = interior(chance);
        double[] q = interior(chance);

        Expectation exact = play(
                memoryOne(chance.nextDouble(), p),
                memoryOne(chance.nextDouble(), q),
                LIMIT,
                Conditions.of(Games.AXELROD));

        double one = determinant(p, q, outcome -> 1);
        double first = determinant(p, q, AXELROD::of) / one;
        double second = determinant(p, q, outcome -> AXELROD.of(outcome.swapped())) / one;
        assertThat(exact.first().total(AXELROD)).isCloseTo(first, within(1e-10));
        assertThat(exact.second().total(AXELROD)).isCloseTo(second, within(1e-10));
    }

    private interface Vector {
        double of(Outcome outcome);
    }

    /** The outcomes in the order CC, CD, DC, DD; the second player sees CD as DC. */
    private static double determinant(double[] p, double[] q, Vector f) {
        double[] seen = {q[0], q[2], q[1], q[3]};
        double[][] rows = new double[4][];
        for (Outcome outcome : Outcome.values()) {
            int i = outcome.index();
            rows[i] = new double[] {
                p[i] * seen[i] - (i == 0 ? 1 : 0),
                p[i] - outcome.own().cooperation(),
                seen[i] - outcome.partner().cooperation(),
                f.of(outcome)
            };
        }
        return determinant(rows);
    }

    /** Laplace's expansion along the first row. */
    private static double determinant(double[][] rows) {
        if (rows.length == 1) {
            return rows[0][0];
        }
        double sum = 0;
        for (int column = 0; column < rows.length; column++) {
            sum += (column % 2 == 0 ? 1 : -1) * rows[0][column] * determinant(without(rows, column));
        }
        return sum;
    }

    private static double[][] without(double[][] rows, int column) {
        double[][] minor = new double[rows.length - 1][rows.length - 1];
        for (int i = 1; i < rows.length; i++) {
            for (int j = 0, k = 0; j < rows.length; j++) {
                if (j != column) {
                    minor[i - 1][k++] = rows[i][j];
                }
            }
        }
        return minor;
    }

    /** Press and Dyson (2012): whatever the partner does, its payoff above l is a fixed share of the player's. */
    @ParameterizedTest
    @CsvSource({
        "zd-extort-2, 1, 0.5",
        "zd-extortion, 1, 0.1",
        "zd-extort3, 1, 0.3333333333333333",
        "zd-extort-4, 1, 0.25",
        "zd-gen-2, 3, 0.5",
        "zd-gtft-2, 3, 0.5",
        "zd-mischief, 1, 0",
        "zd-set-2, 2, 0"
    })
    void zeroDeterminantPlayersFixTheRelationOfBothPayoffs(String id, double baseline, double slope) {
        for (long seed = 0; seed < 50; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            Automaton partner = RandomAutomaton.drawn(chance, 6).automaton();

            Expectation exact = play(strategy(id), partner, LIMIT, Conditions.of(Games.AXELROD));

            double own = exact.first().total(AXELROD) - baseline;
            double partners = exact.second().total(AXELROD) - baseline;
            assertThat(partners).as("seed %s", seed).isCloseTo(slope * own, within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1e-2, 1e-3, 1e-4, 1e-6, 1e-8, 1e-10, 1e-12})
    void titForTatAgainstItselfGetsTheMeanOfAllPayoffsHoweverRareSlipsAre(double slip) {
        Automaton titForTat = strategy("tit-for-tat");

        Tally tally = play(titForTat, titForTat, LIMIT, slips(slip)).first();

        assertThat(tally.total(AXELROD)).isCloseTo((3 + 0 + 5 + 1) / 4.0, within(1e-14));
        assertThat(tally.cooperation()).isCloseTo(0.5, within(1e-15));
    }

    /**
     * Both choose C exactly after turns on which both made the same move, which they do with probability 1 - 2 e (1 -
     * e) from any state.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.1, 1e-3, 1e-6, 1e-12})
    void winStayLoseShiftAgainstItselfRecovers(double slip) {
        Automaton winStay = strategy("win-stay-lose-shift");

        Tally tally = play(winStay, winStay, LIMIT, slips(slip)).first();

        double chooses = 1 - 2 * slip * (1 - slip);
        double both = chooses * (1 - slip) * (1 - slip) + (1 - chooses) * slip * slip;
        assertThat(tally.get(Count.CC)).isCloseTo(both, within(1e-15));
        assertThat(tally.get(Count.CD)).isCloseTo(slip * (1 - slip), within(1e-15));
        assertThat(tally.cooperation())
                .isCloseTo(chooses * (1 - slip) + (1 - chooses) * slip, within(1e-15))
                .isGreaterThanOrEqualTo(1 - 3 * slip);
    }

    /** In the end both hold a grudge, and cooperate by mistake alone. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1e-3, 1e-6, 1e-12})
    void grudgersEndInDefection(double slip) {
        Automaton grudger = strategy("grudger");

        Tally tally = play(grudger, grudger, LIMIT, slips(slip)).first();

        assertThat(tally.get(Count.CC)).isCloseTo(slip * slip, within(1e-16));
        assertThat(tally.get(Count.DD)).isCloseTo((1 - slip) * (1 - slip), within(1e-15));
        assertThat(tally.total(AXELROD)).isCloseTo(1, within(3 * slip));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 999, 1_000_000_000})
    void titForTatAndItsSuspiciousSiblingTakeTurns(int turns) {
        Automaton titForTat = strategy("tit-for-tat");
        Automaton suspicious = strategy("suspicious-tit-for-tat");
        Conditions certain = Conditions.of(Games.AXELROD);
        int answered = turns / 2;

        Expectation match = play(titForTat, suspicious, new Ending.Fixed(turns), certain);
        Tally limit = play(titForTat, suspicious, LIMIT, certain).first();

        assertThat(match.first().get(Count.CD)).isEqualTo(turns - answered);
        assertThat(match.first().get(Count.DC)).isEqualTo(answered);
        assertThat(match.second().get(Count.WON)).isEqualTo(turns % 2);
        assertThat(match.first().get(Count.NICE)).isEqualTo(1);
        assertThat(match.second().get(Count.NICE)).isZero();
        assertThat(match.meanVariance()).isZero();
        assertThat(limit.total(AXELROD)).isEqualTo((0 + 5) / 2.0);
        assertThat(limit.get(Count.C_AFTER_DC)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5, 1", "0.5, 0.5, 100", "0.3, 0.8, 37", "0.9, 0.85, 200", "0.25, 0.75, 1000"})
    void whoCooperatesAtRandomHasTheMomentsOfTheBinomialDistribution(double p, double q, int turns) {
        Expectation exact = play(random(p), random(q), new Ending.Fixed(turns), Conditions.of(Games.AXELROD));

        double mean = 3 * p * q + 5 * (1 - p) * q + (1 - p) * (1 - q);
        double square = 9 * p * q + 25 * (1 - p) * q + (1 - p) * (1 - q);
        assertThat(exact.first().total(AXELROD)).isCloseTo(turns * mean, within(1e-11 * turns));
        assertThat(exact.firstVariance()).isCloseTo(turns * (square - mean * mean), within(1e-11 * turns));
        assertThat(exact.first().get(Count.WON)).isCloseTo(greater(q, p, turns), within(1e-12));
        assertThat(exact.second().get(Count.WON)).isCloseTo(greater(p, q, turns), within(1e-12));
        assertThat(exact.first().get(Count.GOOD_PARTNER)).isCloseTo(1 - greater(q, p, turns), within(1e-12));
        assertThat(exact.first().get(Count.NICE)).isCloseTo(neverFirst(p, q, turns), within(1e-12));
    }

    /** Returns how likely it is that of two binomial numbers the first is greater. */
    private static double greater(double p, double q, int n) {
        BinomialDistribution first = BinomialDistribution.of(n, p);
        BinomialDistribution second = BinomialDistribution.of(n, q);
        return IntStream.rangeClosed(1, n)
                .mapToDouble(k -> first.probability(k) * second.cumulativeProbability(k - 1))
                .sum();
    }

    /** Returns how likely it is that a player never defects before the other one has. */
    private static double neverFirst(double p, double q, int n) {
        double peace = Math.pow(p * q, n);
        return peace + p * (1 - q) * (1 - peace) / (1 - p * q);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 10",
        "0.99, 100",
        "0.99654, 1000000000",
        "0.9999999, 1000000000",
        "0.999999, 1000000",
        "0.99, 1",
        "0, 7"
    })
    void aRandomEndingHasTheMeanLengthOfTheGeometricDistribution(double continuation, int cap) {
        Ending ending = new Ending.Continuation(continuation, cap);

        for (Conditions conditions : List.of(slips(0), slips(0.1))) {
            Tally tally = play(strategy("tit-for-tat"), random(0.3), ending, conditions)
                    .first();

            double mean = ending.meanTurns();
            assertThat(tally.turns()).isCloseTo(mean, within(1e-12 * mean));
            double after = tally.get(Count.AFTER_CC)
                    + tally.get(Count.AFTER_CD)
                    + tally.get(Count.AFTER_DC)
                    + tally.get(Count.AFTER_DD);
            assertThat(after).isCloseTo(mean - 1, within(1e-12 * mean));
        }
    }
}
