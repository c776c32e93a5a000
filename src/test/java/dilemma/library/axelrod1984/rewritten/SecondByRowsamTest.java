package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class SecondByRowsamTest {

    @Test
    void warnsWithThreeMovesAndDefectsForEverAtSevenDemerits() {
        assertThat(Replay.answers("second-by-rowsam", "D".repeat(12) + "C".repeat(40)))
                .isEqualTo("CCCCC" + "DCD" + "CCC" + "D".repeat(41));
    }

    /** The average, over the coming turn too, is 15 / 6 = 2.5 after five rewards, and 12 / 6 = 2 after four. */
    @Test
    void anAverageOfTwoAndAHalfIsGoodEnough() {
        assertThat(Replay.answers("second-by-rowsam", "CCCCCC")).isEqualTo("CCCCCC");
        assertThat(Replay.answers("second-by-rowsam", "CCCCDC")).isEqualTo("CCCCCD");
    }
}
