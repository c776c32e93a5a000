package dilemma.game;

import static dilemma.game.Outcome.CC;
import static dilemma.game.Outcome.CD;
import static dilemma.game.Outcome.DC;
import static dilemma.game.Outcome.DD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dilemma.game.MixedEquilibrium.Range;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EquilibriaTest {

    /** The least common multiple of 1 to 6, so that all mixed equilibria of payoffs from 0 to 3 lie on the grid. */
    private static final int GRID = 60;

    @Test
    void thePrisonersDilemmaHasMutualDefectionOnly() {
        Equilibria equilibria = Equilibria.of(Games.AXELROD.utilities());

        assertThat(equilibria.pure()).containsExactly(DD);
        assertThat(equilibria.mixed()).isEmpty();
    }

    @Test
    void chickenHasBothAsymmetricOutcomesAndAMixture() {
        Equilibria equilibria = Equilibria.of(Games.CHICKEN.utilities());

        assertThat(equilibria.pure()).containsExactly(CD, DC);
        assertThat(equilibria.mixed()).containsExactly(MixedEquilibrium.at(1.0 / 3));
    }

    @Test
    void theStagHuntHasBothSymmetricOutcomesAndAMixture() {
        Equilibria equilibria = Equilibria.of(Games.STAG_HUNT.utilities());

        assertThat(equilibria.pure()).containsExactly(CC, DD);
        assertThat(equilibria.mixed()).containsExactly(MixedEquilibrium.at(1.0 / 3));
    }

    @Test
    void whereTemptationIsTheRewardACooperatorsPartnerMayDoAnything() {
        Equilibria equilibria = Equilibria.of(Orders.of("R=T>S>P"));

        assertThat(equilibria.pure()).containsExactly(CC, CD, DC);
        assertThat(equilibria.mixed())
                .containsExactly(
                        new MixedEquilibrium(new Range(1, 1), new Range(0, 1)),
                        new MixedEquilibrium(new Range(0, 1), new Range(1, 1)));
    }

    @Test
    void inTheWeakPrisonersDilemmaADefectorsPartnerMayDoAnything() {
        Equilibria equilibria = Equilibria.of(Orders.of("T>R>P=S"));

        assertThat(equilibria.pure()).containsExactly(CD, DC, DD);
        assertThat(equilibria.mixed())
                .containsExactly(
                        new MixedEquilibrium(new Range(0, 0), new Range(0, 1)),
                        new MixedEquilibrium(new Range(0, 1), new Range(0, 0)));
    }

    @Test
    void whereAllPayoffsAreEqualEverythingIsAnEquilibrium() {
        Equilibria equilibria = Equilibria.of(new Payoffs(2, 2, 2, 2));

        assertThat(equilibria.pure()).containsExactly(CC, CD, DC, DD);
        assertThat(equilibria.mixed()).containsExactly(new MixedEquilibrium(new Range(0, 1), new Range(0, 1)));
    }

    /** Every pair of probabilities on the grid, in whole numbers: expected payoffs times 60². */
    @ParameterizedTest
    @MethodSource("dilemma.game.Orders#all")
    void exactlyTheReportedOnesStandTheTestOfEveryDeviation(Payoffs utilities) {
        Equilibria equilibria = Equilibria.of(utilities);

        for (int first = 0; first <= GRID; first++) {
            for (int second = 0; second <= GRID; second++) {
                boolean stands = regret(utilities, first, second) == 0 && regret(utilities, second, first) == 0;
                assertThat(isReported(equilibria, first, second))
                        .as("%s/60, %s/60", first, second)
                        .isEqualTo(stands);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noReportedEquilibriumOfARandomGameIsLeftByAnybody(long seed) {
        Payoffs utilities = randomGame(seed);
        Equilibria equilibria = Equilibria.of(utilities);

        assertThat(equilibria.pure()).isNotEmpty();
        equilibria
                .pure()
                .forEach(outcome -> assertThat(regret(
                                utilities,
                                GRID * (1 - outcome.own().bit()),
                                GRID * (1 - outcome.partner().bit())))
                        .isZero());
        equilibria.mixed().forEach(mixed -> {
            double probability = GRID * mixed.first().least();
            assertThat(mixed.isSingle()).isTrue();
            assertThat(regret(utilities, probability, probability)).isEqualTo(0, within(1e-9 * GRID * GRID));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyOtherPairOfProbabilitiesInARandomGameIsLeft(long seed) {
        Payoffs utilities = randomGame(seed);
        Equilibria equilibria = Equilibria.of(utilities);

        for (int first = 0; first <= GRID; first++) {
            for (int second = 0; second <= GRID; second++) {
                if (!isReported(equilibria, first, second)) {
                    double most = Math.max(regret(utilities, first, second), regret(utilities, second, first));
                    assertThat(most).isPositive();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dilemma.game.Orders#all")
    void theLargestNumbersHaveTheSameEquilibria(Payoffs u) {
        Payoffs large = new Payoffs(large(u.reward()), large(u.sucker()), large(u.temptation()), large(u.punishment()));

        assertThat(Equilibria.of(large).pure()).isEqualTo(Equilibria.of(u).pure());
        assertThat(Equilibria.of(large).mixed()).hasSameSizeAs(Equilibria.of(u).mixed());
        for (int i = 0; i < Equilibria.of(u).mixed().size(); i++) {
            assertThat(Equilibria.of(large).mixed().get(i).first().least())
                    .isEqualTo(Equilibria.of(u).mixed().get(i).first().least(), within(1e-15));
        }
    }

    @Test
    void aRangeLiesBetweenZeroAndOneAndIsNotNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(0.5, 0.4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(-0.1, 0.4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(0.5, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(0, Double.NaN));
    }

    /** From 0 to 3 across almost the whole range of doubles. */
    private static double large(double payoff) {
        return (payoff - 1.5) * 0x1p1023;
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static Payoffs randomGame(long seed) {
        RandomSource random = Seed.of(seed).stream();
        return new Payoffs(random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
    }

    /** Returns what a player who cooperates {@code own} times in 60 loses against the best of all its choices. */
    private static double regret(Payoffs utilities, double own, double partner) {
        double best = Double.NEGATIVE_INFINITY;
        for (int choice = 0; choice <= GRID; choice++) {
            best = Math.max(best, expected(utilities, choice, partner));
        }
        return best - expected(utilities, own, partner);
    }

    private static double expected(Payoffs utilities, double own, double partner) {
        return utilities.total(
                own * partner, own * (GRID - partner), (GRID - own) * partner, (GRID - own) * (GRID - partner));
    }

    private static boolean isReported(Equilibria equilibria, int first, int second) {
        boolean pure = equilibria.pure().stream()
                .anyMatch(outcome -> first == GRID * (1 - outcome.own().bit())
                        && second == GRID * (1 - outcome.partner().bit()));
        return pure
                || equilibria.mixed().stream()
                        .anyMatch(mixed -> isIn(mixed.first(), first) && isIn(mixed.second(), second));
    }

    private static boolean isIn(Range range, int point) {
        double probability = (double) point / GRID;
        return probability >= range.least() - 1e-12 && probability <= range.most() + 1e-12;
    }
}
