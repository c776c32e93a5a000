package dilemma.library.titfortat;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class ForgiversTest {

    @Test
    void forgiverForgivesExactlyOneInTen() {
        assertThat(Replay.answers("forgiver", "CCCCCCCCDC" + "C")).isEqualTo("CCCCCCCCCD" + "C");
        assertThat(Replay.answers("forgiver", "CCCCCCCCCD" + "C")).isEqualTo("CCCCCCCCCC" + "C");
    }

    @Test
    void forgiverAnswersEvenCooperationWithDefectionOnABadRecord() {
        assertThat(Replay.answers("forgiver", "DCCCC")).isEqualTo("CDDDD");
    }

    @Test
    void forgivingTitForTatAnswersOnlyDefectionWithDefection() {
        assertThat(Replay.answers("forgiving-tit-for-tat", "DCCDC")).isEqualTo("CDCCD");
        assertThat(Replay.answers("forgiving-tit-for-tat", "C".repeat(19) + "DDDC"))
                .isEqualTo("C".repeat(22) + "D");
    }
}
