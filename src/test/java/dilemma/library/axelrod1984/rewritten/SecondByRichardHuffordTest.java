package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class SecondByRichardHuffordTest {

    private static final String FIRST_PROBE = "C".repeat(19) + "D";

    @Test
    void probesAPartnerThatAlwaysCooperatesOnTheTwentiethTurnAndSoonerFromThenOn() {
        assertThat(Replay.answers("second-by-richard-hufford", "C".repeat(48)))
                .isEqualTo(FIRST_PROBE + "C".repeat(15) + "D" + "C".repeat(12));
    }

    @Test
    void aProbeThatWasAnsweredMakesTheNextRunLonger() {
        String partner = "C".repeat(20) + "D" + "C".repeat(32);

        assertThat(Replay.answers("second-by-richard-hufford", partner)).isEqualTo(FIRST_PROBE + "C".repeat(32) + "D");
    }

    @Test
    void repeatsThePartnersMoveWhileItMostlyAgreesAndDefectsOnceItSeldomDoes() {
        assertThat(Replay.answers("second-by-richard-hufford", "DDDDCCCC")).isEqualTo("CDDDDCDC");
        assertThat(Replay.answers("second-by-richard-hufford", "DDCCCCCC")).isEqualTo("CDDDDDDD");
    }
}
