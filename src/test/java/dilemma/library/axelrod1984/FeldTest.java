package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeldTest {

    private static String answers(String partner, double number) {
        var feld = Replay.strategy("k77r", Map.of());
        return Replay.answers(feld, partner, ".".repeat(partner.length()), () -> number);
    }

    @Test
    void aStyleThatWasNeverTriedIsTriedUnlessTheOldOneEarnedAsMuch() {
        assertThat(answers("C".repeat(80), 0.75)).isEqualTo("C".repeat(40) + "D".repeat(40));
        assertThat(answers("C".repeat(80), 0.76)).isEqualTo("C".repeat(20) + "D".repeat(60));
    }

    @Test
    void aSofterStyleBeginsAsIfThePartnerHadCooperated() {
        // The hostile style earned 20 points, the stern one before it 60 and now 19.
        assertThat(answers("C".repeat(40) + "D".repeat(45), 0.75))
                .isEqualTo("C".repeat(40) + "D".repeat(20) + "C" + "D".repeat(24));
    }

    @Test
    void theMildStyleIsTriedWhereTheSternOneEarnedMoreThanTitForTat() {
        String partner = "C".repeat(40) + "D".repeat(20) + "C" + "D".repeat(19) + "CC" + "D".repeat(18) + "CDCDC";

        assertThat(answers(partner, 0.75).substring(100)).isEqualTo("CCDCD");
    }
}
