package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondByWeinerTest {

    @ParameterizedTest
    @CsvSource({"DCDC, CDCC", "DDDCDC, CDDDCC", "DDCDC, CDDCD", "DCCDC, CDCCD"})
    void pardonsADefectionThatFollowsASingleCooperationAfterAnOddRun(String partner, String expected) {
        assertThat(Replay.answers("second-by-weiner", partner)).isEqualTo(expected);
    }

    @Test
    void doesNotPardonAgainSoon() {
        assertThat(Replay.answers("second-by-weiner", "DCDCDCDC")).isEqualTo("CDCCCDCD");
    }

    @Test
    void defectsWhileFiveDefectionsLieInTheTwelveTurnsBeforeTheLast() {
        assertThat(Replay.answers("second-by-weiner", "DDDDD" + "C".repeat(13)))
                .isEqualTo("C" + "D".repeat(13) + "CCCC");
    }
}
