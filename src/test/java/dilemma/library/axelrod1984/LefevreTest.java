package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LefevreTest {

    @ParameterizedTest
    @CsvSource({"DCCCCC, CDDDCC", "CCDCCC, CCCDCC", "CCCDCC, CCCCCC", "CCCCCCCDDC, CCCCCCCCCC"})
    void toleratesDefectionsOnAFifthOfTheTurns(String partner, String chosen) {
        assertThat(Replay.answers("k37r", partner)).isEqualTo(chosen);
    }
}
