package dilemma.library.grudger;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
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
    void softGrudgerPunishesWithFourDefectionsAndTwoCooperations() {
        assertThat(Replay.answers("soft-grudger", "DCCCCCCC")).isEqualTo("CDDDDCCC");
    }

    @Test
    void softGrudgerLooksAgainFromTheSecondCooperationOn() {
        assertThat(Replay.answers("soft-grudger", "DDDDDDCC")).isEqualTo("CDDDDCCC");
        assertThat(Replay.answers("soft-grudger", "DCCCCCDC")).isEqualTo("CDDDDCCD");
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
