package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondByKluepfelTest {

    @ParameterizedTest
    @CsvSource({
        "CDD, 0.89, D", "CDD, 0.9, C", "DCC, 0.89, C", "DCC, 0.9, D",
        "CDC, 0.69, C", "CDC, 0.7, D", "CCD, 0.59, D", "CCD, 0.6, C"
    })
    void repeatsTheLastMoveWithAProbabilityThatDependsOnTheLastThree(String seen, double drawn, char expected) {
        assertThat(answers(seen + "C", drawn)).endsWith(String.valueOf(expected));
    }

    @Test
    void aPartnerThatAlwaysCooperatesIsRepeatedWithoutADraw() {
        assertThat(Replay.answers("second-by-kluepfel", "C".repeat(60))).isEqualTo("C".repeat(60));
    }

    /** Drawing 0 it repeats every move, so that this partner does the opposite of what it did two turns before. */
    @Test
    void aPartnerThatAlwaysRepliesWithTheOppositeLooksRandomFromTheTwentyEighthTurnOn() {
        String partner = "CCDD".repeat(10);

        assertThat(answers(partner, 0)).isEqualTo("C" + partner.substring(0, 26) + "D".repeat(13));
    }

    private static String answers(String partner, double drawn) {
        return Replay.answers(new SecondByKluepfel(), partner, ".".repeat(partner.length()), () -> drawn);
    }
}
