package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class SecondByTidemanAndChieruzziTest {

    @Test
    void aPartnerThatAlwaysDefectsIsGrantedAFreshStartOfTwoTurnsTenTurnsAfterTheLast() {
        String start = "CC";

        assertThat(Replay.answers("second-by-tideman-and-chieruzzi", "D".repeat(32)))
                .isEqualTo("C" + "D".repeat(8) + start + "D".repeat(9) + start + "D".repeat(9) + "C");
    }

    /** The first relapse is paid for as soon as scores are even; the second only with a lead of 5. */
    @Test
    void everyRelapseIsPunishedUntilTheLeadIsGreater() {
        assertThat(Replay.answers("second-by-tideman-and-chieruzzi", "CDCCDCCCC"))
                .isEqualTo("CCDCCDDCC");
    }
}
