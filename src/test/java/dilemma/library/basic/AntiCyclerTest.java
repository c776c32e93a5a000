package dilemma.library.basic;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class AntiCyclerTest {

    @Test
    void everyBlockHasOneCooperationMore() {
        StringBuilder expected = new StringBuilder("CDD");
        for (int block = 1; block <= 60; block++) {
            expected.append("C".repeat(block)).append('D');
        }

        assertThat(Replay.answers("anti-cycler", "C".repeat(expected.length()))).isEqualTo(expected.toString());
    }

    @Test
    void listensToNobodyNotEvenToItsOwnMistakes() {
        assertThat(Replay.answers(new AntiCycler(), "DDDDDDDD", "XX..X.X.")).isEqualTo("CDDCDCCD");
    }
}
