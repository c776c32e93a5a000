package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class FalkAndLangstedTest {

    @Test
    void goesOnDefectingOnAPartnerThatPutsUpWithIt() {
        assertThat(Replay.answers("k85r", "CDCCCC")).isEqualTo("CCDDDD");
    }

    @Test
    void makesAmendsAfterTwoMutualDefectionsUntilThePartnerHasAnsweredThreeCooperationsWithDefection() {
        assertThat(Replay.answers("k85r", "CDDDDDDDD")).isEqualTo("CCDDCDDDD");
    }

    /** Against half C and half D in pairs, whatever was played before, it cooperates on turns 25 to 27 otherwise. */
    @Test
    void defectsFromTurn21OnAPartnerThatLooksRandom() {
        String round = "CCCDDDDD";

        assertThat(Replay.answers("k85r", "CCDD".repeat(8))).isEqualTo(round.repeat(2) + "CCC" + "D".repeat(13));
    }
}
