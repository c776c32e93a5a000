package dilemma.library.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatioKeepersTest {

    @ParameterizedTest
    @ValueSource(strings = {"golden-ratio", "pi", "euler"})
    void defectsOnWhoNeverDefects(String id) {
        assertThat(Replay.answers(id, "C".repeat(100))).isEqualTo("C" + "D".repeat(99));
    }

    @Test
    void keepsItsRatioToWhoDefectedOnce() {
        assertThat(Replay.answers("golden-ratio", "D" + "C".repeat(9))).isEqualTo("CCDDDCDDDC");
        assertThat(Replay.answers("pi", "D" + "C".repeat(9))).isEqualTo("CCCDCDCDCD");
    }

    @Test
    void aRatioIsAboveZero() {
        assertThatThrownBy(() -> new RatioKeeper(RatioKeeper.pi().profile(), Double.NaN))
                .hasMessage("ratio must be above 0, but was NaN");
    }
}
