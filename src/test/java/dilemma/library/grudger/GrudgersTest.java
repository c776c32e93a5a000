package dilemma.library.grudger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import dilemma.strategy.Strategy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrudgersTest {

    private static final String DEFECTOR = "D".repeat(21);
    private static final String ALTERNATOR = "CDCDCDCDCDCDCDCDCDCDCDC";

    @Test
    void grudgerNeverForgives() {
        assertThat(Replay.answers("grudger", "CCDCCCC")).isEqualTo("CCCDDDD");
    }

    @Test
    void grudgerRemembersADefectionOfLongAgo() {
        assertThat(Replay.answers("grudger", "D" + "C".repeat(200))).isEqualTo("C" + "D".repeat(200));
    }

    @Test
    void easyGoIsTheGrudgerReversed() {
        assertThat(Replay.answers("easy-go", "CCDCDC")).isEqualTo("DDDCCC");
    }

    @Test
    void forgetfulFoolMeOnceForgivesOneDefection() {
        Strategy strategy = Replay.strategy("forgetful-fool-me-once", Map.of("forget", "0"));

        assertThat(Replay.answers(strategy, "DCDCC")).isEqualTo("CCCDD");
    }

    @Test
    void forgetfulFoolMeOnceForgetsTheDefectionJustMadeToo() {
        double[] numbers = {0.9, 0.9, 0.9, 0.04, 0.9};
        int[] drawn = {0};
        Strategy strategy = Replay.strategy("forgetful-fool-me-once", Map.of());

        assertThat(Replay.answers(strategy, "DDDDC", ".....", () -> numbers[drawn[0]++]))
                .isEqualTo("CCDCC");
        assertThat(drawn[0]).isEqualTo(5);
    }

    @Test
    void forgetfulFoolMeOnceForgetsWithAProbability() {
        assertThatThrownBy(() -> new ForgetfulFoolMeOnce(Double.NaN))
                .hasMessage("forget must be from 0 to 1, but was NaN");
    }

    @Test
    void grumpyTurnsGrumpyAboveItsThresholdAndNiceBelowTheOther() {
        assertThat(Replay.answers("grumpy", DEFECTOR)).isEqualTo("C".repeat(11) + "D".repeat(10));
        assertThat(Replay.answers("grumpy", "D".repeat(11) + "C".repeat(23)))
                .isEqualTo("C".repeat(11) + "D".repeat(22) + "C");
    }

    @Test
    void grumpyTakesItsMoodAndItsThresholds() {
        Strategy grump = Replay.strategy("grumpy", Map.of("starting-state", "grumpy", "nice-threshold", "-2"));
        Strategy restless = Replay.strategy("grumpy", Map.of("grumpy-threshold", "-5", "nice-threshold", "5"));

        assertThat(Replay.answers(grump, "CCCCC")).isEqualTo("DDDCC");
        assertThat(Replay.answers(restless, "CCCCC")).isEqualTo("DCDCD");
    }

    @Test
    void thresholdsAreNumbers() {
        assertThatThrownBy(() -> new Grumpy(Grumpy.Mood.NICE, Double.NaN, 0))
                .hasMessage("the thresholds must be numbers, but were NaN and 0");
    }

    @Test
    void capriPunishesADefectionOnceAndReturns() {
        assertThat(Replay.answers("capri", "CCCDCCCC")).isEqualTo("CCCCDCCC");
    }

    @Test
    void capriAcceptsPunishmentForItsSlip() {
        assertThat(Replay.answers(Replay.strategy("capri", Map.of()), "CCCCDCCC", "...X...."))
                .isEqualTo("CCCCCCCC");
    }

    @Test
    void capriExploitsWhoeverDoesNotPunish() {
        assertThat(Replay.answers(Replay.strategy("capri", Map.of()), "CCCCCCCC", "...X...."))
                .isEqualTo("CCCCCDDD");
    }

    @Test
    void gradualPunishesByAllDefectionsSoFar() {
        assertThat(Replay.answers("gradual", DEFECTOR)).isEqualTo("CDCCDDDDCCDDDDDDDDDDC");
        assertThat(Replay.answers("gradual", ALTERNATOR)).startsWith("CCDCCCDDDCCCDDDDDDCC");
    }

    @Test
    void originalGradualPunishesByThePunishmentsSoFar() {
        assertThat(Replay.answers("original-gradual", DEFECTOR)).startsWith("CDCCDDCCDDDCCDDDD");
        assertThat(Replay.answers("original-gradual", ALTERNATOR)).startsWith("CCDCCCDDCCDDDCCCDDDDCC");
    }
}
