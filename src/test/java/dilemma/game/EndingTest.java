package dilemma.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dilemma.game.Ending.Continuation;
import dilemma.game.Ending.Fixed;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {

    /** Draws are multiples of this. */
    private static final double DRAW_STEP = 0x1p-53;

    private static final double LARGEST_DRAW = 1 - DRAW_STEP;

    @ParameterizedTest
    @ValueSource(ints = {1, 200, Ending.MAX_TURNS})
    void aFixedLengthIsNeverLeftToChance(int turns) {
        Ending ending = new Fixed(turns);

        assertThat(ending.turns(0)).isEqualTo(turns);
        assertThat(ending.turns(LARGEST_DRAW)).isEqualTo(turns);
        assertThat(ending.meanTurns()).isEqualTo(turns);
        assertThat(ending.isRandom()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, Ending.MAX_TURNS + 1, Integer.MAX_VALUE})
    void refusesLengthsAndCapsOutOfRange(int turns) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fixed(turns))
                .withMessage("turns must be from 1 to 1000000000, but was " + turns);
        assertThatIllegalArgumentException().isThrownBy(() -> new Continuation(0.5, turns));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-300, 1, 1.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesContinuationsThatAreNoProbabilityBelowOne(double continuation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Continuation(continuation, 10))
                .withMessage("continuation must be at least 0 and below 1, but was " + continuation);
    }

    @Test
    void withoutContinuationThereIsExactlyOneTurn() {
        Ending ending = new Continuation(0, Ending.MAX_TURNS);

        assertThat(ending.turns(0)).isOne();
        assertThat(ending.turns(LARGEST_DRAW)).isOne();
        assertThat(ending.meanTurns()).isEqualTo(1);
        assertThat(ending.isRandom()).isFalse();
    }

    @Test
    void aCapOfOneTurnLeavesNothingToChance() {
        Ending ending = new Continuation(0.9, 1);

        assertThat(ending.turns(LARGEST_DRAW)).isOne();
        assertThat(ending.meanTurns()).isEqualTo(1);
        assertThat(ending.isRandom()).isFalse();
    }

    @Test
    void aContinuationLeavesTheLengthToChance() {
        assertThat(new Continuation(0.5, 2).isRandom()).isTrue();
        assertThat(new Continuation(Double.MIN_VALUE, 2).isRandom()).isTrue();
    }

    /** For w = 1/2 the powers are exact, so each length has its share of [0, 1) to the last bit. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 30, 52})
    void theLengthExceedsNWithProbabilityWToTheNthPower(int n) {
        Ending ending = new Continuation(0.5, Ending.MAX_TURNS);
        double firstLonger = 1 - StrictMath.pow(0.5, n);

        assertThat(ending.turns(firstLonger - DRAW_STEP)).isEqualTo(n);
        assertThat(ending.turns(firstLonger)).isEqualTo(n + 1);
    }

    @ParameterizedTest
    @CsvSource({"0.1", "0.5", "0.9", "0.99", "0.999", "0.999999"})
    void theLengthInvertsTheGeometricDistribution(double w) {
        Ending ending = new Continuation(w, Ending.MAX_TURNS);

        for (int i = 0; i < 1000; i++) {
            double u = i / 1000.0 + 0.00037;
            int turns = ending.turns(u);
            assertThat(StrictMath.pow(w, turns)).isLessThan(1 - u);
            assertThat(StrictMath.pow(w, turns - 1)).isGreaterThanOrEqualTo(1 - u);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.5, 0.99, 0.999999999, 1 - 0x1p-53})
    void theSmallestDrawGivesOneTurnAndNoDrawMoreThanTheCap(double w) {
        assertThat(new Continuation(w, 7).turns(0)).isOne();
        assertThat(new Continuation(w, 7).turns(LARGEST_DRAW)).isBetween(1, 7);
        assertThat(new Continuation(w, Ending.MAX_TURNS).turns(LARGEST_DRAW)).isBetween(1, Ending.MAX_TURNS);
    }

    @Test
    void nextToCertaintyOfAnotherTurnTheCapDecides() {
        Ending ending = new Continuation(1 - 0x1p-53, 1_000_000);

        assertThat(ending.turns(0.5)).isEqualTo(1_000_000);
        assertThat(ending.meanTurns()).isEqualTo(1e6, within(1e-3));
    }

    @Test
    void theShortestContinuationsGiveOneTurnForAllButTheLastDraws() {
        assertThat(new Continuation(Double.MIN_VALUE, 100).turns(LARGEST_DRAW)).isOne();
        assertThat(new Continuation(0x1p-53, 100).turns(LARGEST_DRAW)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 2", "0.75, 4", "0.99, 100", "0.999, 1000", "0.99654, 289.0173410404624"})
    void withoutACapTheMeanIsTheReciprocalOfTheChanceToEnd(double w, double mean) {
        assertThat(new Continuation(w, Ending.MAX_TURNS).meanTurns()).isEqualTo(mean, within(mean * 1e-12));
    }

    /**
     * Sums the chances that turn 1, 2, 3, … is played: 1 + w + w² + …. A fixed bug: 1 - w^cap lost half its digits
     * where w is close to 1.
     */
    @ParameterizedTest
    @CsvSource({
        "0.1, 1",
        "0.1, 2",
        "0.3, 5",
        "0.5, 10",
        "0.9, 3",
        "0.9, 50",
        "0.99, 200",
        "0.999999, 10",
        "0.999999999999, 3",
        "0.999999999999999, 1000",
        "1e-300, 7",
        "4.9e-324, 2"
    })
    void theMeanAddsUpTheChancesOfEachTurn(double w, int cap) {
        double sum =
                IntStream.range(0, cap).mapToDouble(n -> StrictMath.pow(w, n)).sum();

        assertThat(new Continuation(w, cap).meanTurns()).isEqualTo(sum, within(sum * 1e-13));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.7, 0.9999, 0.999999999999, 1 - 0x1p-53})
    void theMeanIsFromOneTurnToTheCap(double w) {
        for (int cap = 1; cap <= 20; cap++) {
            assertThat(new Continuation(w, cap).meanTurns()).isBetween(1.0, (double) cap);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.9, 1000000000, 1", "0.9, 12, 2", "0.99, 1000000000, 3", "0.99, 150, 4", "0.3, 1000000000, 5"})
    void manyDrawnLengthsHaveTheMean(double w, int cap, long seed) {
        Ending ending = new Continuation(w, cap);
        RandomSource random = Seed.of(seed).stream();
        int draws = 40_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; i++) {
            double turns = ending.turns(random.nextDouble());
            sum += turns;
            squares += turns * turns;
        }
        double mean = sum / draws;
        double standardError = Math.sqrt((squares / draws - mean * mean) / draws);

        assertThat(mean).isEqualTo(ending.meanTurns(), within(4 * standardError));
    }
}
