package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class WeinerTest {

    @Test
    void pardonsAgainOnceTheTwentiethTurnHasPassed() {
        assertThat(Replay.answers("k41r", "DCD" + "C".repeat(13) + "DCDC")).endsWith("DCD");
        assertThat(Replay.answers("k41r", "DCD" + "C".repeat(14) + "DCDC")).endsWith("DCC");
    }

    @Test
    void aRefusedPardonPutsTheNextOneOffToo() {
        String partner = "DCDCDCD" + "C".repeat(15) + "DCDC";

        assertThat(Replay.answers("second-by-weiner", partner)).endsWith("DCC");
        assertThat(Replay.answers("k41r", partner)).endsWith("DCD");
    }
}
