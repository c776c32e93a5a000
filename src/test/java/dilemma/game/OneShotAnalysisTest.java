package dilemma.game;

import static dilemma.game.Outcome.CC;
import static dilemma.game.Outcome.CD;
import static dilemma.game.Outcome.DC;
import static dilemma.game.Outcome.DD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OneShotAnalysisTest {

    private static final Equilibria DEFECTION = new Equilibria(List.of(DD), List.of());
    private static final Optional<Dominance> DEFECTING = Optional.of(new Dominance(Move.D, true));

    @Test
    void prisonYearsAreAPrisonersDilemmaThatRewardsLastingCooperation() {
        assertThat(OneShotAnalysis.of(Games.PRISON_YEARS))
                .isEqualTo(new OneShotAnalysis(
                        GameKind.PRISONERS_DILEMMA,
                        DEFECTING,
                        DEFECTION,
                        List.of(CC, CD, DC),
                        true,
                        Optional.of(new SmallestContinuation(1.0 / 3, 1.0 / 3))));
    }

    @Test
    void axelrodsGameIsAPrisonersDilemmaThatRewardsLastingCooperation() {
        assertThat(OneShotAnalysis.of(Games.AXELROD))
                .isEqualTo(new OneShotAnalysis(
                        GameKind.PRISONERS_DILEMMA,
                        DEFECTING,
                        DEFECTION,
                        List.of(CC, CD, DC),
                        true,
                        Optional.of(new SmallestContinuation(0.5, 2.0 / 3))));
    }

    @Test
    void chickenHasThreeEquilibriaAndNoDominantMove() {
        assertThat(OneShotAnalysis.of(Games.CHICKEN))
                .isEqualTo(new OneShotAnalysis(
                        GameKind.CHICKEN,
                        Optional.empty(),
                        new Equilibria(List.of(CD, DC), List.of(MixedEquilibrium.at(1.0 / 3))),
                        List.of(CC, CD, DC),
                        false,
                        Optional.empty()));
    }

    @Test
    void theStagHuntHasThreeEquilibriaAndOneEfficientOutcome() {
        assertThat(OneShotAnalysis.of(Games.STAG_HUNT))
                .isEqualTo(new OneShotAnalysis(
                        GameKind.STAG_HUNT,
                        Optional.empty(),
                        new Equilibria(List.of(CC, DD), List.of(MixedEquilibrium.at(1.0 / 3))),
                        List.of(CC),
                        true,
                        Optional.empty()));
    }

    @Test
    void theDonationGameIsAPrisonersDilemmaWhoseThresholdsAreCostOverBenefit() {
        assertThat(OneShotAnalysis.of(Games.donation(3, 1)))
                .isEqualTo(new OneShotAnalysis(
                        GameKind.PRISONERS_DILEMMA,
                        DEFECTING,
                        DEFECTION,
                        List.of(CC, CD, DC),
                        true,
                        Optional.of(new SmallestContinuation(1.0 / 3, 1.0 / 3))));
    }

    @Test
    void onlyAPrisonersDilemmaIsADilemma() {
        assertThat(Games.all())
                .filteredOn(game -> OneShotAnalysis.of(game).isDilemma())
                .extracting(Game::name)
                .containsExactly("prison-years", "axelrod", "donation");
    }

    @ParameterizedTest
    @MethodSource("allOrders")
    void minimisingTheNegatedNumbersIsTheSame(Payoffs payoffs) {
        Game gains = Game.custom(payoffs, Objective.MAXIMISE);
        Game costs = Game.custom(Orders.negated(payoffs), Objective.MINIMISE);

        assertThat(OneShotAnalysis.of(costs)).isEqualTo(OneShotAnalysis.of(gains));
    }

    @ParameterizedTest
    @MethodSource("dilemma.game.Orders#strict")
    void theObjectiveTurnsTheOrderRound(Payoffs payoffs) {
        Game gains = Game.custom(payoffs, Objective.MAXIMISE);
        Game costs = Game.custom(payoffs, Objective.MINIMISE);

        assertThat(OneShotAnalysis.of(costs).kind()).isEqualTo(GameKind.of(Orders.negated(payoffs)));
        assertThat(OneShotAnalysis.of(costs)).isNotEqualTo(OneShotAnalysis.of(gains));
    }

    @ParameterizedTest
    @MethodSource("allOrders")
    void anOutcomeIsEfficientUnlessAnotherIsBetterForOneAndNoWorseForTheOther(Payoffs u) {
        List<Outcome> expected = Stream.of(Outcome.values())
                .filter(here -> Stream.of(Outcome.values())
                        .noneMatch(there -> u.of(there) >= u.of(here)
                                && u.of(there.swapped()) >= u.of(here.swapped())
                                && (u.of(there) > u.of(here) || u.of(there.swapped()) > u.of(here.swapped()))))
                .toList();

        assertThat(OneShotAnalysis.of(Game.custom(u, Objective.MAXIMISE)).efficient())
                .isNotEmpty()
                .isEqualTo(expected);
    }

    @Test
    void whereAllPayoffsAreEqualEveryOutcomeIsEfficientAndAnEquilibrium() {
        OneShotAnalysis analysis = OneShotAnalysis.of(Game.custom(new Payoffs(2, 2, 2, 2), Objective.MINIMISE));

        assertThat(analysis.kind()).isEqualTo(GameKind.INDIFFERENT);
        assertThat(analysis.dominance()).isEmpty();
        assertThat(analysis.equilibria().pure()).containsExactly(CC, CD, DC, DD);
        assertThat(analysis.efficient()).containsExactly(CC, CD, DC, DD);
        assertThat(analysis.rewardsLastingCooperation()).isFalse();
        assertThat(analysis.smallestContinuation()).isEmpty();
    }

    /** All orders, and the same with 0 in the midst of them. */
    static Stream<Payoffs> allOrders() {
        return Stream.concat(
                Orders.all(),
                Orders.all()
                        .map(u -> new Payoffs(
                                u.reward() - 1.5, u.sucker() - 1.5, u.temptation() - 1.5, u.punishment() - 1.5)));
    }
}
