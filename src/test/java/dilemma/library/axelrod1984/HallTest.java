package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HallTest {

    @ParameterizedTest
    @CsvSource({"CCCDDCDCCDCC, CDCDDDCDDCDD", "DCCDDCDCCDCC, CCCDDDCDDCDD"})
    void answersEveryOtherCooperationWithDWhateverDefectionsComeBetween(String partner, String answers) {
        assertThat(Replay.answers("k71r", partner)).isEqualTo(answers);
    }
}
