package dilemma.library.axelrod1980;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import dilemma.random.RandomSource;
import dilemma.strategy.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstByTidemanAndChieruzziTest {

    /**
     * Four defections, answered by six: four exploitations against two suffered, a lead of exactly 10 points. Four
     * defections lie three standard deviations below the half once 23 turns are played, and not before.
     */
    private static final String BEHIND = "DCDCDCDC" + "C".repeat(15);

    private static final String THEN = "DCDCC";
    private static final String ANSWERED = "CDCDDDDD" + "C".repeat(15);
    private static final String FRESH = "CCCDC";
    private static final String UNFORGIVEN = "CDDDD";

    @Test
    void afterAFreshStartASecondCooperationFollowsAndRetaliationBeginsAtOne() {
        assertThat(Rehearsal.of("first-by-tideman-and-chieruzzi").against(BEHIND + THEN))
                .isEqualTo(ANSWERED + FRESH);
    }

    @ParameterizedTest
    @CsvSource({"33, " + UNFORGIVEN, "34, " + FRESH})
    void aFreshStartNeedsTenTurnsAfterIt(int length, String expected) {
        assertThat(Rehearsal.of("first-by-tideman-and-chieruzzi").told(length).against(BEHIND + THEN))
                .isEqualTo(ANSWERED + expected);
    }

    @Test
    void aFreshStartIsNotGrantedAfterADefection() {
        String partner = BEHIND.substring(0, 22) + "D" + THEN;

        assertThat(Rehearsal.of("first-by-tideman-and-chieruzzi").against(partner))
                .isEqualTo(ANSWERED + "DDDDC");
    }

    @Test
    void theLeadIsCountedInUtilitiesAndDoesNotGrowWithTheGame() {
        // Two exploitations more than it suffered: leads of 10 years and of 1 point.
        Payoffs tenth = new Payoffs(0.3, 0, 0.5, 0.1);

        assertThat(on(Games.PRISON_YEARS).against(BEHIND + THEN)).isEqualTo(ANSWERED + FRESH);
        assertThat(on(Game.custom(tenth, Objective.MAXIMISE)).against(BEHIND + THEN))
                .isEqualTo(ANSWERED + UNFORGIVEN);
    }

    private static Rehearsal on(Game game) {
        var strategy = Rehearsal.strategy("first-by-tideman-and-chieruzzi");
        return new Rehearsal(strategy, Setting.of(game), RandomSource.none());
    }
}
