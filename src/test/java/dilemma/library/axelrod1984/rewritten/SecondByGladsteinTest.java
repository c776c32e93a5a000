package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondByGladsteinTest {

    @ParameterizedTest
    @CsvSource({"CCCCCCCC, DCCDCDCD", "DCCCDC, DCCCCD", "CCCCDDC, DCCDCCD"})
    void defectsOnEveryOtherTurnUntilThePartnerDefects(String partner, String answers) {
        assertThat(Replay.answers("second-by-gladstein", partner)).isEqualTo(answers);
    }

    @Test
    void countsItsMovesAsTheyWereMade() {
        var gladstein = Replay.strategy("second-by-gladstein", Map.of());

        assertThat(Replay.answers(gladstein, "CCCCC", "X....")).isEqualTo("DDCDC");
    }
}
