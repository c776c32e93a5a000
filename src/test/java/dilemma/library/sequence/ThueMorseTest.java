package dilemma.library.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThueMorseTest {

    @ParameterizedTest
    @CsvSource({"thue-morse, DCCDCDDCCDDCDCCD", "thue-morse-inverse, CDDCDCCDDCCDCDDC"})
    void eachHalfIsFollowedByItsOpposite(String id, String answers) {
        assertThat(Replay.answers(id, "CCDDCDCDDCDCDCCD")).isEqualTo(answers);
    }
}
