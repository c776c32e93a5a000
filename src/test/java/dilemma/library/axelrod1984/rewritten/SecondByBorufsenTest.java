package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondByBorufsenTest {

    private static String answers(String partner) {
        return Replay.answers("second-by-borufsen", partner);
    }

    @Test
    void cooperatesAfterThreeMutualDefectionsInARow() {
        assertThat(answers("DDDDDDDDDD")).isEqualTo("CDDDCDDDCD");
    }

    @Test
    void pardonsTheNextDefectionAfterThreeEchoesInARow() {
        assertThat(answers("CDCDCDCDC")).isEqualTo("CCDCDCCCD");
        assertThat(answers("CDCDCCDDC")).isEqualTo("CCDCDCCCD");
    }

    @Test
    void defectsUntilTurn52OnAPartnerThatDefectedUntilTurn26() {
        assertThat(answers("D".repeat(26) + "C".repeat(30)).substring(26)).isEqualTo("D".repeat(26) + "CCCC");
    }

    /** Twice, for its first move is no answer; and as often as not, but only after defections. */
    @ParameterizedTest
    @ValueSource(strings = {"CDDDDDDDDDDDDDDDDDDDDDDDCC", "CCDDCCDDCCDDCCDDCCDDCCDDCC"})
    void isHostileToAPartnerThatHardlyEverCooperatedOrAtRandom(String partner) {
        assertThat(answers(partner + "CC").substring(26)).isEqualTo("DD");
    }

    /** Thrice; and as often as not, but only after cooperations. */
    @ParameterizedTest
    @ValueSource(strings = {"CDDDDDDDDDDDDDDDDDDDDDDCCC", "CDCDCDCDCDCDCDCDCDCDCDCDCC"})
    void isNotHostileToAPartnerThatAnswers(String partner) {
        assertThat(answers(partner + "CC").substring(26)).isEqualTo("CC");
    }
}
