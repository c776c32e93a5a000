package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import dilemma.random.RandomSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppoldTest {

    private static String answers(String partner, String slips, RandomSource random) {
        return Replay.answers(Replay.strategy("k88r", Map.of()), partner, slips, random);
    }

    /** On turn 6 half of the four answers to C were defections, and one is pardoned. */
    @Test
    void defectsOnTheLowNumbers() {
        assertThat(answers("CDDCCC", "......", () -> 0.39)).endsWith("D");
        assertThat(answers("CDDCCC", "......", () -> 0.4)).endsWith("C");
    }

    @Test
    void doesNotNoticeItsSlips() {
        String partner = Replay.moves(1, 100, 0.4);

        assertThat(answers(partner, ".X".repeat(50), () -> 0.4))
                .isEqualTo(answers(partner, "..".repeat(50), () -> 0.4));
    }
}
