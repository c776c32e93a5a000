package dilemma.library.titfortat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import dilemma.random.RandomSource;
import org.junit.jupiter.api.Test;

class TitForTatRelativesTest {

    @Test
    void titForTwoTatsNeedsTwoDefectionsInARow() {
        assertThat(Replay.answers("tit-for-two-tats", "DCDDDCC")).isEqualTo("CCCCDDC");
    }

    @Test
    void twoTitsForTatAnswersEachDefectionTwice() {
        assertThat(Replay.answers("two-tits-for-tat", "DCCDDCCC")).isEqualTo("CDDCDDDC");
    }

    @Test
    void hardTitForTatAnswersEachDefectionThreeTimes() {
        assertThat(Replay.answers("hard-tit-for-tat", "DCCCCDDCCCC")).isEqualTo("CDDDCCDDDDC");
    }

    @Test
    void hardTitForTwoTatsAnswersTwoDefectionsInARowTwice() {
        assertThat(Replay.answers("hard-tit-for-two-tats", "DCDDCCC")).isEqualTo("CCCCDDC");
        assertThat(Replay.answers("hard-tit-for-two-tats", "DDDCDCC")).isEqualTo("CCDDDCC");
    }

    @Test
    void slowTitForTwoTats2ChangesOnlyAfterTwoEqualMoves() {
        assertThat(Replay.answers("slow-tit-for-two-tats-2", "DDCDCCD")).isEqualTo("CCDDDDC");
    }

    @Test
    void slowTitForTwoTats2RepeatsItsMoveAsItWasMade() {
        assertThat(Replay.answers(new SlowTitForTwoTats2(), "DCDCC", "X.X..")).isEqualTo("CCCDD");
    }

    @Test
    void sneakyTitForTatExploitsUntilTheFirstDefection() {
        assertThat(Replay.answers("sneaky-tit-for-tat", "CCCCCDCDD")).isEqualTo("CCDDDDCCD");
        assertThat(Replay.answers("sneaky-tit-for-tat", "DCDCC")).isEqualTo("CCCDC");
    }

    @Test
    void sneakyTitForTatAcceptsAnAnswerToItsMistake() {
        assertThat(Replay.answers(new SneakyTitForTat(), "DCCDCD", "..X...")).isEqualTo("CCCCCC");
        assertThat(Replay.answers(new SneakyTitForTat(), "DDCC", "X...")).isEqualTo("CCCC");
        assertThat(Replay.answers(new SneakyTitForTat(), "DDCC", "....")).isEqualTo("CCDC");
    }

    @Test
    void randomTitForTatRepeatsOnEvenTurnsAndDrawsOnOddOnes() {
        assertThat(Replay.answers(new RandomTitForTat(1), "DDDDD")).isEqualTo("CDCDC");
        assertThat(Replay.answers(new RandomTitForTat(0), "CCCCC")).isEqualTo("CCDCD");
        assertThat(new RandomTitForTat(1).profile().traits().stochastic()).isFalse();
        assertThatThrownBy(() -> new RandomTitForTat(1.1)).hasMessage("p must be in [0, 1], but was 1.1");
    }

    @Test
    void dynamicTwoTitsForTatForgivesWithTheRateOfCooperation() {
        RandomSource low = () -> 0.49;

        assertThat(Replay.answers(new DynamicTwoTitsForTat(), "DCDDDDDCC", ".........", low))
                .isEqualTo("CDCDDDDDD");
        assertThat(Replay.answers(new DynamicTwoTitsForTat(), "DDDD")).isEqualTo("CDDD");
    }
}
