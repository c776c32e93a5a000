package dilemma.library.memorytwo;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Mem2Test {

    private static String answers(String partner, String slips) {
        return Replay.answers(Replay.strategy("mem2", Map.of()), partner, slips);
    }

    @Test
    void playsTitForTatAfterMutualCooperation() {
        assertThat(Replay.answers("mem2", "CCCCCC")).isEqualTo("CCCCCC");
    }

    @Test
    void playsTitForTwoTatsAfterADefectionThatWasPaidBack() {
        assertThat(Replay.answers("mem2", "DCDC")).isEqualTo("CDCC");
    }

    @Test
    void titForTwoTatsRemembersTheTurnBeforeItWasChosen() {
        assertThat(answers("CDDC", "X...")).isEqualTo("CCCD");
    }

    @Test
    void defectsForTwoTurnsAfterAnythingElse() {
        assertThat(answers("CDCCCC", "..XX..")).isEqualTo("CCDDCC");
    }

    @Test
    void defectsForEverOnceItHasChosenDefectionTwice() {
        assertThat(Replay.answers("mem2", "CDCCCCCC")).isEqualTo("CCDDDDDD");
        assertThat(answers("CDCCCDCCCCCC", "..XX..XXXXXX")).isEqualTo("CCDDCCDDDDDD");
    }
}
