package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatellTest {

    @ParameterizedTest
    @CsvSource({"DDC, CCD", "DCCCDC, CCCCCD", "DCCCCDC, CCCCCCC"})
    void twoDefectionsWithinFourTurnsOfEachOtherAreNotForgiven(String partner, String answers) {
        assertThat(Replay.answers("k65r", partner)).isEqualTo(answers);
    }

    @Test
    void theTenthDefectionIsTheLast() {
        String partner = "DCCCC".repeat(10);

        assertThat(Replay.answers("k65r", partner)).isEqualTo("C".repeat(46) + "DDDD");
    }
}
