package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

/** Against tit for tat a series of n defections, followed by a cooperation, costs the partner 2n - 1 points. */
class SecondByGraaskampKatzenTest {

    private static String answers(String partner) {
        return Replay.answers("second-by-graaskamp-katzen", partner);
    }

    @Test
    void putsUpWithALossOfSevenPoints() {
        assertThat(answers("CDDDDCCCCCCC")).isEqualTo("CCDDDDCCCCCC");
    }

    @Test
    void defectsForEverAfterALossOfMore() {
        assertThat(answers("CDDDDDCCCCCC")).isEqualTo("CCDDDDDCCCDD");
    }

    @Test
    void doesNotLookBetweenTheFiftyFirstTurnAndTheHundredAndFirst() {
        String partner = "C".repeat(50) + "DDDDD" + "C".repeat(47);

        assertThat(answers(partner)).isEqualTo("C".repeat(51) + "DDDDD" + "C".repeat(44) + "DD");
    }
}
