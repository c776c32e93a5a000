package dilemma.library.titfortat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdaptiveTitForTatTest {

    @Test
    void withOneHalfItIsTitForTatInShortMatches() {
        String partner = Replay.moves(1, 200, 0.5);

        assertThat(Replay.answers("adaptive-tit-for-tat", partner)).isEqualTo(Replay.answers("tit-for-tat", partner));
    }

    @Test
    void afterFiftyThreeCooperationsItLetsASingleDefectionPass() {
        assertThat(Replay.answers("adaptive-tit-for-tat", "C".repeat(52) + "DC"))
                .endsWith("CD");
        assertThat(Replay.answers("adaptive-tit-for-tat", "C".repeat(53) + "DDC"))
                .endsWith("CCD");
    }

    @Test
    void aSmallRateIsAlsoABadFirstOpinion() {
        assertThat(Replay.answers(new AdaptiveTitForTat(0.25), "CCCCCDD")).isEqualTo("CDCCCCC");
    }

    @Test
    void ratesAtTheEndsNeverChangeTheOpinionOrAlways() {
        assertThat(Replay.answers(new AdaptiveTitForTat(0), "CCDC")).isEqualTo("CDDD");
        assertThat(Replay.answers(new AdaptiveTitForTat(1), "CDDCC")).isEqualTo("CCDDC");
    }

    @Test
    void refusesARateOutOfRange() {
        assertThatThrownBy(() -> Replay.strategy("adaptive-tit-for-tat", Map.of("rate", "1.5")))
                .hasMessageContaining("rate must be a number from 0 to 1");
        assertThatThrownBy(() -> new AdaptiveTitForTat(Double.NaN)).hasMessage("rate must be in [0, 1], but was NaN");
    }
}
