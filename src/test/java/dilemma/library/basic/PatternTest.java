package dilemma.library.basic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatternTest {

    @Test
    void playsTwoCooperationsAndADefectionByDefault() {
        assertThat(Replay.answers("cycle", "DDDDDDDD")).isEqualTo("CCDCCDCC");
    }

    @Test
    void playsAnyPattern() {
        assertThat(Replay.answers(Replay.strategy("cycle", Map.of("moves", "DDDC")), "CCCCCC"))
                .isEqualTo("DDDCDD");
    }

    @Test
    void refusesWhatIsNoPattern() {
        assertThatThrownBy(() -> Replay.strategy("cycle", Map.of("moves", "CXD")))
                .hasMessage("\"cycle\": moves must be a sequence of C and D, such as CCD, but was \"CXD\"");
    }
}
