package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmbuehlAndHickeyTest {

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterTitForTatForFiveTurnsItPlaysTheMajorityOfTheFiveMovesBeforeTheLast(long seed) {
        String partner = Replay.moves(seed, 308, 0.5);
        StringBuilder expected = new StringBuilder("C" + partner.substring(0, 4));
        for (int turn = 6; turn <= partner.length(); turn++) {
            String five = ("C" + partner).substring(turn - 6, turn - 1);
            expected.append(five.replace("C", "").length() >= 3 ? 'D' : 'C');
        }

        assertThat(Replay.answers("k79r", partner)).hasToString(expected.toString());
    }
}
