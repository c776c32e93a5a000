package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import dilemma.strategy.Strategy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RichardHuffordTest {

    private static final String PARTNER = "C".repeat(12);
    private static final String SLIPS = ".".repeat(6) + "XXX" + "...";

    @Test
    void doesNotNoticeItsSlipsAsItsRewrittenSelfDoes() {
        assertThat(chosen("k47r")).isEqualTo(PARTNER);
        assertThat(chosen("second-by-richard-hufford")).contains("D");
    }

    private static String chosen(String id) {
        Strategy strategy = Replay.strategy(id, Map.of());
        return Replay.answers(strategy, PARTNER, SLIPS);
    }
}
