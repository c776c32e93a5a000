package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondByMikkelsonTest {

    @Test
    void onTheFirstTenTurnsADefectionRenewsTheCredit() {
        assertThat(Replay.answers("second-by-mikkelson", "D".repeat(12))).isEqualTo("CCCCDCDCDCDD");
    }

    @ParameterizedTest
    @CsvSource({"33, D", "34, C"})
    void withoutCreditItDefectsIfThePartnerDefectedOnFifteenPercentOfTheTurns(int cooperations, String expected) {
        String partner = "C".repeat(cooperations) + "D".repeat(6) + "C";

        assertThat(Replay.answers("second-by-mikkelson", partner)).endsWith(expected);
    }
}
