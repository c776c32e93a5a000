package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class SecondByWmAdamsTest {

    @Test
    void goesOnDefectingWhileTheCountStandsAtFourAndDoesNotCountTheFirstMove() {
        assertThat(Replay.answers("second-by-wm-adams", "DDDDDCCCC")).isEqualTo("CCCCCDDDD");
    }

    @Test
    void forgivesTheTenthDefectionWithOneHalfAndTheEleventhWithOneQuarter() {
        String partner = "D".repeat(12) + "C";

        assertThat(Replay.answers(new SecondByWmAdams(), partner, ".".repeat(13), () -> 0.49))
                .isEqualTo("CCCCCDCCDCDCD");
        assertThat(Replay.answers(new SecondByWmAdams(), partner, ".".repeat(13), () -> 0.24))
                .isEqualTo("CCCCCDCCDCDCC");
    }
}
