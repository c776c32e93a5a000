package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class TidemanAndChieruzziTest {

    private static final String START = "CC";

    @Test
    void aPartnerThatAlwaysDefectsIsGrantedAFreshStartOfTwoTurnsTenTurnsAfterTheLast() {
        assertThat(Replay.answers("k84r", "D".repeat(32)))
                .isEqualTo("C" + "D".repeat(8) + START + "D".repeat(9) + START + "D".repeat(9) + "C");
    }

    /** After a fresh start on turns 10 and 11: so that of turn 13 is the second, which demands a lead of 5. */
    @Test
    void aDefectionOnTheTurnOfAFreshStartIsARelapse() {
        String partner = "D".repeat(11) + "CDCCCCC";

        assertThat(Replay.answers("k84r", partner).substring(9)).isEqualTo("CCDCDDCCC");
        assertThat(Replay.answers("second-by-tideman-and-chieruzzi", partner).substring(9))
                .isEqualTo("CCDCDCCCC");
    }
}
