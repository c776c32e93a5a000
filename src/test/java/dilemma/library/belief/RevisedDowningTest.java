package dilemma.library.belief;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisedDowningTest {

    @Test
    void expectsTheBestOfThePartnerAtFirst() {
        assertThat(Replay.answers("revised-downing", "DD")).isEqualTo("CC");
    }

    @Test
    void cooperatesWithWhoAnswersInKind() {
        assertThat(Replay.answers(Replay.strategy("revised-downing", Map.of()), "CCCDCCC", "..X...."))
                .isEqualTo("CCCCCCC");
    }

    @Test
    void defectsOnWhoNeverCooperates() {
        assertThat(Replay.answers("revised-downing", "DDDDD")).isEqualTo("CCDDD");
    }

    @Test
    void defectsOnWhoForgivesEverything() {
        assertThat(Replay.answers(Replay.strategy("revised-downing", Map.of()), "CCCCCC", "X....."))
                .isEqualTo("CCDDDD");
    }
}
