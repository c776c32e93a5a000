package dilemma.library.forgiving;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgiversTest {

    @ParameterizedTest
    @CsvSource({"CCDC, CCCD", "CCCDC, CCCCC", "CCCDDC, CCCCCD", "DCCCCDC, CDCCCCD", "DCCCCCDC, CDCCCCCC"})
    void doublerForgivesWhoCooperatedMoreThanTwiceAsOften(String partner, String answers) {
        assertThat(Replay.answers("doubler", partner)).isEqualTo(answers);
    }

    @Test
    void inverseAnswersADefectionForCertain() {
        assertThat(Replay.answers("inverse", "CCDDDC")).isEqualTo("CCCDDD");
    }

    @ParameterizedTest
    @CsvSource({"0.49, CDCCCC", "0.5, CDDCCC", "0.67, CDDDCC", "0.79, CDDDDC", "0.99, CDDDDD"})
    void inverseForgivesMoreLikelyWithEveryTurn(double drawn, String answers) {
        assertThat(Replay.answers(Replay.strategy("inverse", Map.of()), "DCCCCC", "......", () -> drawn))
                .isEqualTo(answers);
    }

    @Test
    void inverseRemembersADefectionOfLongAgo() {
        String partner = "D" + "C".repeat(200);
        String answers =
                Replay.answers(Replay.strategy("inverse", Map.of()), partner, ".".repeat(201), () -> 1 - 1.0 / 200);

        assertThat(answers).isEqualTo("C" + "D".repeat(200));
    }
}
