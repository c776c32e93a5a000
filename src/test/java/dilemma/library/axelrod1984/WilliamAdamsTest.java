package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilliamAdamsTest {

    @ParameterizedTest
    @CsvSource({"C, 158, CCCC", "D, 158, CCCC", "C, 159, CDDD"})
    void isAtWarForGoodFromThe159thDefectionOnTheFirstTurnAside(String first, int defections, String end) {
        String partner = first + "D".repeat(defections) + "CCC";

        assertThat(Replay.answers(new WilliamAdams(), partner, ".".repeat(partner.length()), () -> 0))
                .endsWith(end);
    }
}
