package dilemma.library.majority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoByMajorityTest {

    @Test
    void softCooperatesOnATie() {
        assertThat(Replay.answers(new GoByMajority(0, true), "DCDDCCC")).isEqualTo("CDCDDDC");
    }

    @Test
    void hardDefectsOnATie() {
        assertThat(Replay.answers(new GoByMajority(0, false), "DCCDDCC")).isEqualTo("DDDCDDD");
    }

    @Test
    void withAMemoryOnlyTheLatestMovesCount() {
        assertThat(Replay.answers(new GoByMajority(3, true), "DDDDCCC")).isEqualTo("CDDDDDC");
    }

    @Test
    void aMemoryOfOneIsTitForTat() {
        String partner = Replay.moves(3, 100, 0.5);

        assertThat(Replay.answers(new GoByMajority(1, true), partner))
                .isEqualTo(Replay.answers("tit-for-tat", partner));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 63, 64, 65, 130})
    void countsLikeACountingByHandOnBothSidesOfTheWindow(int memory) {
        String partner = Replay.moves(4, 400, 0.5);
        StringBuilder expected = new StringBuilder();
        for (int turn = 0; turn < partner.length(); turn++) {
            String latest = partner.substring(Math.max(0, turn - memory), turn);
            long defections = latest.chars().filter(move -> move == 'D').count();
            expected.append(2 * defections > latest.length() ? 'D' : 'C');
        }

        assertThat(Replay.answers(new GoByMajority(memory, true), partner)).isEqualTo(expected.toString());
    }

    @Test
    void aMemoryOfZeroIsUnbounded() {
        assertThat(Replay.strategy("go-by-majority", Map.of("memory", "0")).profile())
                .isEqualTo(Replay.strategy("go-by-majority", Map.of()).profile());
        assertThat(new GoByMajority(0, true).profile().traits().memory()).isEmpty();
        assertThat(new GoByMajority(10, true).profile().traits().memory()).hasValue(10);
    }

    @Test
    void refusesANegativeMemory() {
        assertThatThrownBy(() -> Replay.strategy("go-by-majority", Map.of("memory", "-1")))
                .hasMessageContaining("memory must be a whole number from 0");
        assertThatThrownBy(() -> new GoByMajority(-1, true)).hasMessage("memory must be at least 0, but was -1");
    }
}
