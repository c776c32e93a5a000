package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DawesAndBatellTest {

    /** The odds are 1.6667^d x 0.882^(c + 1); a defection makes up for 4.07 cooperations. */
    @ParameterizedTest
    @CsvSource({"0, 3, C", "0, 4, D", "2, 4, D", "3, 4, C", "100, 27, C", "100, 28, D", "2000, 490, C", "2000, 500, D"})
    void defectsForEverOnceTheOddsReachFive(int cooperations, int defections, String expected) {
        String partner = "C".repeat(cooperations) + "D".repeat(defections) + "C".repeat(50);

        assertThat(Replay.answers("k80r", partner).substring(cooperations + defections))
                .isEqualTo(expected.repeat(50));
    }
}
