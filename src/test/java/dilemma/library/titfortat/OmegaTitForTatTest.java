package dilemma.library.titfortat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OmegaTitForTatTest {

    private final OmegaTitForTat omega = new OmegaTitForTat(3, 8);

    @Test
    void breaksADeadlockAndThenGivesUpOnAnAlternatingPartner() {
        assertThat(Replay.answers(omega, "CDCDCDCDCDCDCD")).isEqualTo("CCDCDCCCDDDDDD");
    }

    @Test
    void returnsToCooperationAfterADefectorsLongDefection() {
        assertThat(Replay.answers(omega, "DDDDDDCCC")).isEqualTo("CDDDDDDCC");
    }

    @Test
    void aThresholdOfNoDeadlockCooperatesFromTheThirdTurnOn() {
        assertThat(Replay.answers(new OmegaTitForTat(0, 8), "DDDDDDDD")).isEqualTo("CDCCCCCC");
    }

    @Test
    void aThresholdOfNoRandomnessDefectsUntilCalm() {
        assertThat(Replay.answers(new OmegaTitForTat(3, 0), "CCCCC")).isEqualTo("CCCCC");
        assertThat(Replay.answers(new OmegaTitForTat(3, 0), "DDDDD")).isEqualTo("CDDDD");
        assertThat(Replay.answers(new OmegaTitForTat(3, 0), "DCCCC")).isEqualTo("CDDDD");
    }

    @Test
    void readsItsThresholdsByName() {
        assertThat(Replay.strategy("omega-tft", Map.of("deadlock-threshold", "2", "randomness-threshold", "5")))
                .isEqualTo(new OmegaTitForTat(2, 5));
    }

    @Test
    void refusesNegativeThresholds() {
        assertThatThrownBy(() -> Replay.strategy("omega-tft", Map.of("deadlock-threshold", "-1")))
                .hasMessageContaining("deadlock-threshold must be a whole number from 0");
        assertThatThrownBy(() -> new OmegaTitForTat(3, -1))
                .hasMessage("thresholds must be at least 0, but were 3 and -1");
    }
}
