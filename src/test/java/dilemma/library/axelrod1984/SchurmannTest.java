package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchurmannTest {

    private static String answers(String partner, String slips, double... numbers) {
        return Replay.answers(Replay.strategy("k87r", Map.of()), partner, slips, new Numbers(numbers));
    }

    /** After the partner's D on turn 1 the propensity is 0.25. */
    @ParameterizedTest
    @CsvSource({
        "0.25, C, 0.572, C", // 0.57 x 0.25 + 0.43 = 0.5725
        "0.25, C, 0.573, D",
        "0.25, D, 0.125, C", // 0.25 / 2
        "0.25, D, 0.126, D",
        "0.26, C, 0.125, C",
        "0.26, C, 0.126, D",
        "0.26, D, 0.288, C", // 0.74 x 0.25 + 0.104 = 0.289
        "0.26, D, 0.290, D"
    })
    void cooperatesWhereTheNumberIsNotAboveThePropensity(double first, String partner, double second, String expected) {
        assertThat(answers("D" + partner + "C", "...", first, second)).endsWith(expected);
    }

    @Test
    void learnsFromWhatItHadChosen() {
        assertThat(answers("DCC", ".X.", 0.25, 0.572)).isEqualTo("CCC");
    }

    @Test
    void asksForNoNumberBeforeTheFirstDefection() {
        Numbers numbers = new Numbers(0.9);

        Replay.answers(Replay.strategy("k87r", Map.of()), "CCCCDCC", ".......", numbers);

        assertThat(numbers.given()).isEqualTo(2);
    }
}
