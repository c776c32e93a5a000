package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import dilemma.strategy.Strategy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RabbieTest {

    private static final String LEARNING = "CCDD".repeat(5) + "CC";

    @Test
    void exploitsAPartnerThatAlwaysCooperates() {
        assertThat(Replay.answers("k33r", "C".repeat(30))).isEqualTo(LEARNING + "D".repeat(8));
    }

    @Test
    void cooperatesWithAPartnerThatRepeatsItsMoves() {
        assertThat(Replay.answers("k33r", "C" + LEARNING.substring(0, 21) + "C".repeat(8)))
                .isEqualTo(LEARNING + "C".repeat(8));
    }

    @Test
    void knowsItsTwinByWhatItChose() {
        Strategy rabbie = Replay.strategy("k33r", Map.of());
        String slips = "..X" + ".".repeat(27);

        assertThat(Replay.answers(rabbie, LEARNING + "C".repeat(8), slips)).isEqualTo(LEARNING + "C".repeat(8));
    }

    @Test
    void knowsItsTwinNoLongerAfterOneDifference() {
        String partner = "CCDC" + "CCDD".repeat(4) + "CC" + "C".repeat(8);

        assertThat(Replay.answers("k33r", partner)).isEqualTo(LEARNING + "D".repeat(8));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, DEFECTION",
        "1, 1, 1, 1, DEFECTION",
        "1, 0, 0, 0, COOPERATION",
        "1, 1, 0.5, 0, TWO_AND_ONE",
        "0, 1, 1, 0, ALTERNATION",
        "0.75, 1, 0, 0.25, TWO_AND_TWO",
        "0, 1, 0, 0.25, ONE_AND_TWO"
    })
    void choosesTheCycleThatScoresBest(float afterCc, float afterCd, float afterDc, float afterDd, MoveCycle best) {
        assertThat(MoveCycle.best(new float[] {afterCc, afterCd, afterDc, afterDd}))
                .isEqualTo(best);
    }

    @Test
    void prefersTheFirstOfCyclesThatScoreTheSameInSinglePrecision() {
        assertThat(MoveCycle.best(new float[] {1 / 3f, 0, 0, 0})).isEqualTo(MoveCycle.COOPERATION);
    }
}
