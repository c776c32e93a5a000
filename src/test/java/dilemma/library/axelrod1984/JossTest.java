package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JossTest {

    private static final float HONEST = 0.1f;
    private static final float TEMPTED = Math.nextDown(HONEST);

    @Test
    void defectsUnprovokedOnNumbersBelowOneTenthButNotOnTheTwoTurnsAfterIt() {
        assertThat(answers("CCCCCCC", HONEST)).isEqualTo("CCCCCCC");
        assertThat(answers("CCCCCCC", TEMPTED)).isEqualTo("CDCCDCC");
    }

    @ParameterizedTest
    @CsvSource({
        // the fourth reprisal, on turn 12, is followed by tit for tat
        "CCDCCDCCDCCDCCDCC, CDCCDCCDCCDCCCCDC",
        // three reprisals
        "CCDCCDCCDCCCCCCCC, CDCCDCCDCCDCCDCCD"
    })
    void theFourthReprisalEndsUnprovokedDefections(String partner, String answers) {
        assertThat(answers(partner, TEMPTED)).isEqualTo(answers);
    }

    @Test
    void aPartnerThatCooperatesTooSeldomIsFoughtWhateverItDoesLater() {
        assertThat(answers("CCCCDDDD" + "C".repeat(8), HONEST)).isEqualTo("CCCCCDDD" + "D".repeat(8));
    }

    @Test
    void inAFightNothingIsDrawn() {
        int[] drawn = {0};
        Replay.answers(new Joss(), "D".repeat(40), ".".repeat(40), () -> {
            drawn[0]++;
            return HONEST;
        });

        assertThat(drawn[0]).isEqualTo(3);
    }

    /** The defection after which the fight began counts twice, so that ten are more than ten. */
    @ParameterizedTest
    @CsvSource({"9, DDDD", "10, DCCC"})
    void aFightEndsAfterALongRunOfDefections(int defections, String answers) {
        assertThat(answers("C" + "D".repeat(defections) + "CCCC", HONEST)).endsWith(answers);
    }

    @Test
    void afterMoreThanTwentyDefectionsInARowItMakesPeaceAndDrawsNoMore() {
        String partner = "C".repeat(80) + "D".repeat(21) + "CDC";

        assertThat(answers(partner, HONEST)).isEqualTo("C".repeat(81) + "D".repeat(20) + "CCD");
    }

    private static String answers(String partner, float drawn) {
        return Replay.answers(new Joss(), partner, ".".repeat(partner.length()), () -> drawn);
    }
}
