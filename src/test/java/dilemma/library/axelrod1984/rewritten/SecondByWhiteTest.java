package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondByWhiteTest {

    @ParameterizedTest
    @CsvSource({
        "0, 9, C",
        "0, 10, D",
        "10, 9, C",
        "9, 10, D",
        "14, 6, C",
        "13, 7, D",
        "37, 16, C",
        "35, 18, D",
        "41, 13, C",
        "40, 14, D"
    })
    void defectsOnceDefectionsTimesTheRoundedLogarithmReachTheTurn(int cooperations, int defections, String expected) {
        String partner = "C".repeat(cooperations) + "D".repeat(defections) + "C";

        assertThat(Replay.answers("second-by-white", partner)).endsWith(expected);
    }
}
