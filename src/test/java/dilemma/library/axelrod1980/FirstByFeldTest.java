package dilemma.library.axelrod1980;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstByFeldTest {

    private static final String COOPERATION = "C".repeat(400);

    @ParameterizedTest
    @CsvSource({"0.99, 4", "0.75, 100", "0.6, 160", "0.500001, 200"})
    void cooperatesUntilTheLineFallsToTheNumberDrawn(double u, int turns) {
        assertThat(Rehearsal.of("first-by-feld").drawing(() -> u).against(COOPERATION))
                .isEqualTo("C".repeat(turns) + "D".repeat(400 - turns));
    }

    @Test
    void theLineEndsAtAHalf() {
        assertThat(Rehearsal.of("first-by-feld").drawing(() -> 0.4999).against(COOPERATION))
                .doesNotContain("D");
    }

    @Test
    void answersDefectionWithoutADraw() {
        assertThat(Rehearsal.of("first-by-feld").against("DDDD")).isEqualTo("CDDD");
    }

    @Test
    void aLineThatRisesStartsAtItsEnd() {
        Rehearsal rising = Rehearsal.of("first-by-feld:start-coop-prob=0.2,end-coop-prob=0.8,rounds-of-decay=6");

        assertThat(rising.drawing(() -> 0.79).against("CCCCC")).isEqualTo("CCCCC");
        assertThat(rising.drawing(() -> 0.95).against("CCCCCCCCCC")).isEqualTo("CDDDDDDDCC");
    }

    @Test
    void refusesWhatIsNoProbabilityAndADecayOfNoTurns() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FirstByFeld(Double.NaN, 0.5, 200));
        assertThatIllegalArgumentException().isThrownBy(() -> new FirstByFeld(1, -0.1, 200));
        assertThatIllegalArgumentException().isThrownBy(() -> new FirstByFeld(1, 0.5, 0));
    }
}
