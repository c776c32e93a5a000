package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class SmithTest {

    @Test
    void peaceIsOfferedEverMoreRarely() {
        assertThat(answers("D".repeat(41), 0.5f))
                .isEqualTo("CC" + "D".repeat(4) + "C" + "D".repeat(7) + "C" + "D".repeat(10) + "C" + "D".repeat(13)
                        + "CD");
    }

    @Test
    void aCooperationEndsARunButNotThePatience() {
        assertThat(answers("DDDDDDDCDDDDDDD", 0.5f)).isEqualTo("CCDDDDCDCCDDDDD");
    }

    @Test
    void aNumberOfExactlyOneTwentiethTurnsTheMoveAround() {
        assertThat(answers("DDDC", 0.05f)).isEqualTo("DDCC");
        assertThat(answers("DDDC", Math.nextUp(0.05f))).isEqualTo("CCDD");
    }

    private static String answers(String partner, float drawn) {
        return Replay.answers(new Smith(), partner, ".".repeat(partner.length()), () -> drawn);
    }
}
