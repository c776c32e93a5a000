package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class ZimmermanTest {

    private static final String STUBBORN = "D".repeat(40);

    @Test
    void contradictionsNeedNotComeInARow() {
        assertThat(Replay.answers("k73r", "CD".repeat(12) + "C")).isEqualTo("C".repeat(8) + "D".repeat(15) + "CC");
    }

    /** With 76 points on turn 49, one a turn, it bears 4 - 3 + 1 defections, and then demands 5 cooperations. */
    @Test
    void bearsFewerDefectionsTheLessItHasEarned() {
        String partner = STUBBORN + "C".repeat(8) + "DD" + "C".repeat(5);

        assertThat(Replay.answers("k73r", partner + "C").substring(48)).isEqualTo("CC" + "D".repeat(5) + "C");
    }

    @Test
    void bearsOneDefectionAtLeast() {
        String partner = STUBBORN + "C".repeat(8) + "DD" + "D".repeat(20) + "C".repeat(5);

        assertThat(Replay.answers("k73r", partner + "DC").substring(75)).isEqualTo("CD");
    }
}
