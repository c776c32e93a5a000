package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import dilemma.strategy.Strategy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlmyTest {

    private static final String STRETCH = "C".repeat(11);
    private static final Strategy ALMY = Replay.strategy("k39r", Map.of());

    @Test
    void exploitsEverySecondTurnAPartnerThatPutsUpWithIt() {
        assertThat(Replay.answers("k39r", "C".repeat(20))).isEqualTo(STRETCH + "DCDCDCDCD");
    }

    @Test
    void thenGivesUpAtTheFirstDefectionAndWaitsLongerTheNextTime() {
        String partner = STRETCH + "CCCCD" + "C".repeat(19);

        assertThat(Replay.answers("k39r", partner)).isEqualTo(STRETCH + "DCDCD" + "C" + STRETCH + "DCCDCCD");
    }

    @ParameterizedTest
    @CsvSource({
        // where the defection that punished it is the latest move it counts among the five, and the gap grows
        "CDDDDD, DCCCCC, DCCDCC",
        "CDCCCDDCDD, DCCCCCCCCC, DCCDCC",
        // where it is not it is forgotten
        "DCDDDDD, DCCCCCC, DCDCDC"
    })
    void suffersFiveDefectionsWhereItsFirstExploitWasPunished(String partner, String suffered, String next) {
        String end = "D" + "C".repeat(10) + next;

        assertThat(Replay.answers("k39r", STRETCH + partner + "C".repeat(17))).isEqualTo(STRETCH + suffered + end);
    }

    @Test
    void neverExploitsAPartnerThatDefectedBefore() {
        assertThat(Replay.answers("k39r", "D" + "C".repeat(99))).isEqualTo("C".repeat(100));
    }

    @Test
    void coolsOffBeforeAMilderDefenceIfBothHaveJustDefected() {
        String threeDefences = "CC" + "D".repeat(31);

        assertThat(Replay.answers("k39r", "D".repeat(41))).isEqualTo(threeDefences + "CCCCC" + "DDD");
        assertThat(Replay.answers("k39r", "D".repeat(21) + "C" + "D".repeat(10) + "C" + "D".repeat(8)))
                .isEqualTo(threeDefences + "C" + "D".repeat(7));
    }

    @Test
    void coolsOffAgainIfItsLastCooperationSlipped() {
        String slips = ".".repeat(37) + "X" + ".".repeat(8);

        assertThat(Replay.answers(ALMY, "D".repeat(46), slips)).endsWith("DD" + "C".repeat(10) + "DDD");
    }
}
