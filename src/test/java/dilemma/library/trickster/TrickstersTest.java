package dilemma.library.trickster;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrickstersTest {

    @Test
    void trickyCooperatorDefectsOnWhoSeemsNotToMind() {
        assertThat(Replay.answers("tricky-cooperator", "C".repeat(8))).isEqualTo("CCCDDDDD");
    }

    @Test
    void trickyCooperatorIsHonestForTenTurnsAfterADefection() {
        assertThat(Replay.answers("tricky-cooperator", "CCCCD" + "C".repeat(12)))
                .isEqualTo("CCCDD" + "C".repeat(10) + "DD");
        assertThat(Replay.answers("tricky-cooperator", "D" + "C".repeat(12))).isEqualTo("C" + "C".repeat(10) + "DD");
    }

    @ParameterizedTest
    @CsvSource({"DDDDDD, DDDDDD", "CDDDDC, DDDDCC", "CDDCDDDCD, DDDDDDDCD"})
    void trickyDefectorCooperatesWithWhoCooperatedOnceAndNowDefects(String partner, String answers) {
        assertThat(Replay.answers("tricky-defector", partner)).isEqualTo(answers);
    }
}
