package dilemma.library.resurrection;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResurrectionsTest {

    @Test
    void resurrectionDefectsForEverOnceItDefectedFiveTimes() {
        assertThat(Replay.answers("resurrection", "DDDDCCCCC")).isEqualTo("CDDDDCCCC");
        assertThat(Replay.answers("resurrection", "DDDDDCCCC")).isEqualTo("CDDDDDDDD");
    }

    @Test
    void aSlipResurrectsIt() {
        assertThat(Replay.answers(Replay.strategy("resurrection", Map.of()), "DDDDDCCCC", "......X.."))
                .isEqualTo("CDDDDDDCC");
    }

    @Test
    void doubleResurrectionChangesItsMoveAfterFiveEqualOnes() {
        assertThat(Replay.answers("double-resurrection", "C".repeat(12))).isEqualTo("CCCCCDCCCCCD");
        assertThat(Replay.answers("double-resurrection", "D".repeat(12))).isEqualTo("CDDDDDCDDDDD");
    }

    @Test
    void doubleResurrectionCountsMovesAsTheyWereMade() {
        assertThat(Replay.answers(Replay.strategy("double-resurrection", Map.of()), "CCCCCCCCC", "..X......"))
                .isEqualTo("CCCCCCCCD");
    }
}
