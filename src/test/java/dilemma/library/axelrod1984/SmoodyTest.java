package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class SmoodyTest {

    @Test
    void defectsOnTheNumbersFromPointNineOnInSinglePrecisionButNeverInReturn() {
        assertThat(chosen(0.9f)).isEqualTo("DDCCD");
        assertThat(chosen(Math.nextDown(0.9f))).isEqualTo("CCCCC");
    }

    private static String chosen(float drawn) {
        return Replay.answers(new Smoody(), "CDDCC", ".....", () -> drawn);
    }
}
