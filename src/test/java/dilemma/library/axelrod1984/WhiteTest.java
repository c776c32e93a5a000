package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class WhiteTest {

    @Test
    void aNumberOfExactlyZeroDefects() {
        assertThat(answers("CCDC", 0)).isEqualTo("DDDD");
        assertThat(answers("CCDC", Float.MIN_VALUE)).isEqualTo("CCCC");
    }

    @Test
    void whereItDefectsForCertainNothingIsDrawn() {
        int[] drawn = {0};
        String answers = Replay.answers(new White(), "D".repeat(20), ".".repeat(20), () -> {
            drawn[0]++;
            return 0.5;
        });

        assertThat(answers).isEqualTo("C".repeat(10) + "D".repeat(10));
        assertThat(drawn[0]).isEqualTo(10);
    }

    private static String answers(String partner, float drawn) {
        return Replay.answers(new White(), partner, ".".repeat(partner.length()), () -> drawn);
    }
}
