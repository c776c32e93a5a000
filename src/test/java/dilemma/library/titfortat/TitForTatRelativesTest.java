package dilemma.library.titfortat;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class TitForTatRelativesTest {

    @Test
    void titForTwoTatsNeedsTwoDefectionsInARow() {
        assertThat(Replay.answers("tit-for-two-tats", "DCDDDCC")).isEqualTo("CCCCDDC");
    }

    @Test
    void twoTitsForTatAnswersEachDefectionTwice() {
        assertThat(Replay.answers("two-tits-for-tat", "DCCDDCCC")).isEqualTo("CDDCDDDC");
    }

    @Test
    void hardTitForTatAnswersEachDefectionThreeTimes() {
        assertThat(Replay.answers("hard-tit-for-tat", "DCCCCDDCCCC")).isEqualTo("CDDDCCDDDDC");
    }
}
