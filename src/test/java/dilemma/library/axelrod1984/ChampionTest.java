package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChampionTest {

    @Test
    void aSlipOnTheFirstTenTurnsSticksUntilTheNext() {
        assertThat(answers("CCCCCCCCCCCC", "..X.........", 0)).isEqualTo("CCCDDDDDDDCC");
        assertThat(answers("CCCCCCCCCCCC", "..X..X......", 0)).isEqualTo("CCCDDDCCCCCC");
    }

    /** On turn 40 the imaginary cooperation before the match makes 24 of 40. */
    @ParameterizedTest
    @CsvSource({"23, 0.99, C", "22, 0.575, C", "22, 0.576, D"})
    void answersADefectionByTheRateOfCooperationIfThatIsBelowSixTenths(int cooperations, float drawn, String expected) {
        String partner = "C".repeat(cooperations) + "D".repeat(39 - cooperations) + "C";

        assertThat(answers(partner, ".".repeat(40), drawn)).endsWith(expected);
    }

    private static String answers(String partner, String slips, float drawn) {
        return Replay.answers(new Champion(), partner, slips, () -> drawn);
    }
}
