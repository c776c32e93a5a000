package dilemma.library.axelrod1980;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstByGraaskampTest {

    private static final Rehearsal GRAASKAMP = Rehearsal.of("first-by-graaskamp");
    private static final String OPENING = "C".repeat(50) + "DCCCCC";

    @ParameterizedTest
    @CsvSource({"0, 5", "0.0999, 5", "0.1, 6", "0.5, 10", "0.9999, 14"})
    void defectsOnANaivePartnerEveryFiveToFourteenTurns(double u, int gap) {
        // The first gap is counted from turn 57, on which it is drawn.
        String expected = "C" + ("C".repeat(gap - 1) + "D").repeat(3);

        assertThat(GRAASKAMP.drawing(() -> u).against("C".repeat(57 + 3 * gap))).isEqualTo(OPENING + expected);
    }

    @Test
    void defectsForEverOnAPartnerThatLooksRandom() {
        assertThat(GRAASKAMP.against("CD".repeat(28) + "C".repeat(144)).substring(56))
                .isEqualTo("D".repeat(144));
    }

    @Test
    void goesOnWithTitForTatAgainstTitForTat() {
        String echoes = "C".repeat(51) + "DC".repeat(10);

        assertThat(GRAASKAMP.against(echoes)).isEqualTo("C".repeat(50) + "DC".repeat(10) + "D");
    }

    @Test
    void thePartnersFirstMoveIsNoPartOfTheTestForTitForTat() {
        // It opens with D and then echoes, so that a D wanders to and fro; the one on turn 51 joins it, and from then
        // on
        // both always defect. At level 1 only an even split looks random, and this is none.
        String opening = "DC".repeat(25) + "D";
        Rehearsal strict = Rehearsal.of("first-by-graaskamp:alpha=1");

        assertThat(strict.against(opening + "D".repeat(12))).isEqualTo("CD".repeat(25) + "D".repeat(13));
    }

    @Test
    void goesOnWithTitForTatAgainstItsTwin() {
        assertThat(GRAASKAMP.against("C".repeat(50) + "D".repeat(10))).isEqualTo("C".repeat(50) + "D".repeat(10));
    }
}
