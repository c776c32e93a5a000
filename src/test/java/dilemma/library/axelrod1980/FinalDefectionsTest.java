package dilemma.library.axelrod1980;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalDefectionsTest {

    @ParameterizedTest
    @CsvSource({"1, DCCC", "2, DDCC", "3, CDDC", "4, CCDD", "5, CCCD", "6, CCCC"})
    void defectsOnTheLastTwoTurnsOfAKnownLengthAndNotBeyond(int length, String expected) {
        assertThat(Rehearsal.of("first-by-stein-and-rapoport").told(length).against("CCCC"))
                .isEqualTo(expected);
        assertThat(Rehearsal.of("first-by-tideman-and-chieruzzi").told(length).against("CCCC"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"first-by-stein-and-rapoport", "first-by-tideman-and-chieruzzi"})
    void defectsOnNoTurnOfAnUnknownLength(String reference) {
        assertThat(Rehearsal.of(reference).against("C".repeat(100))).doesNotContain("D");
    }

    @Test
    void theRuleIsAskedOnTheLastTurnsToo() {
        // The answers to the partner's third and fourth move begin on the last turns, so the next series is the third.
        Rehearsal tidemanAndChieruzzi = Rehearsal.of("first-by-tideman-and-chieruzzi");

        assertThat(tidemanAndChieruzzi.told(5).against("CCDDCCDCCCC")).isEqualTo("CCCDDDCDDDC");
    }
}
