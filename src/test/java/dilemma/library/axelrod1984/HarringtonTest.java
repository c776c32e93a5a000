package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import dilemma.random.RandomSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the rule as it was submitted differs from what was made of it later. */
class HarringtonTest {

    private static final String PEACE = "C".repeat(36);

    private static String answers(String id, String partner, RandomSource random) {
        return Replay.answers(Replay.strategy(id, Map.of()), partner, ".".repeat(partner.length()), random);
    }

    /** So a defection on turn 38, after that of its twin on turn 37, is the answer to the first probe. */
    @Test
    void theGreetingOfItsTwinMakesAmends() {
        String partner = PEACE + "DD" + "C".repeat(10);

        assertThat(answers("k75r", partner, () -> 0)).isEqualTo(PEACE + "D" + "C".repeat(11));
        assertThat(answers("second-by-harrington", partner, () -> 0)).isEqualTo(PEACE + "DCCCDCCDCCDC");
    }

    /** On turn 37 it answers more than twenty defections in a row. */
    @ParameterizedTest
    @CsvSource({
        "k75r, 0.2, DDCCD", "k75r, 0.21, DCCCC",
        "second-by-harrington, 0.25, DDCCD", "second-by-harrington, 0.26, DCCCC"
    })
    void withoutTheFirstProbeTheNextIsLessLikely(String id, double number, String expected) {
        assertThat(answers(id, "D".repeat(36) + "C".repeat(5), () -> number)).endsWith(expected);
    }
}
