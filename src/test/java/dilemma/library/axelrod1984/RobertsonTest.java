package dilemma.library.axelrod1984;

import static dilemma.game.Move.C;
import static dilemma.game.Move.D;
import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class RobertsonTest {

    /** A partner that cooperates earns nothing on a probe, so that after it the same score calls for the next. */
    @Test
    void probesAPartnerThatCooperatesSixTimesInARow() {
        // at 12 points, which is the first spacing, and at 33, the next being 11
        String answers = "CCCC" + "DDDDDD" + "CCCCCCC" + "DDDDDD" + "CC";

        assertThat(Replay.answers("k54r", "C".repeat(25))).isEqualTo(answers);
    }

    @Test
    void whileThePartnerHasAtMostOnePointItCooperates() {
        assertThat(new Situation("DDD", "CCC").answer("k54r")).isEqualTo(C);
        assertThat(new Situation("DDD", "CCD").answer("k54r")).isEqualTo(C);
    }

    @Test
    void whileThePartnerHasAtMostFourPointsDefectionsAreAnsweredButNotCounted() {
        assertThat(new Situation("DDD", "CDD").answer("k54r")).isEqualTo(D);
        assertThat(new Situation("DDDDDC", "DDDDDD").answer("k54r")).isEqualTo(C);
        assertThat(new Situation("DDDDDCC", "DDDDDDD").answer("k54r")).isEqualTo(D);
    }

    @Test
    void punishesTheThirdDefectionInARow() {
        assertThat(new Situation("CCCCCCC", "CCCCCDD").answer("k54r")).isEqualTo(C);
        assertThat(new Situation("CCCCCCCC", "CCCCCDDD").answer("k54r")).isEqualTo(D);
    }

    @Test
    void aScoreOfExactlyTwentyMakesItStrict() {
        assertThat(new Situation("CCCCDC", "DCDCDC").answer("k54r")).isEqualTo(D);
        assertThat(new Situation("CCCCDCC", "DCDCDCC").answer("k54r")).isEqualTo(D);
    }

    @Test
    void aScoreThatSkipsTwentyLeavesItLenient() {
        assertThat(new Situation("CCCCCC", "DCDCCD").answer("k54r")).isEqualTo(C);
    }

    @Test
    void amendsAreMadeWhenCooperationsTimesPointsReachTwentyTimesTheDefections() {
        assertThat(Replay.answers("k54r", "DDDDDCCCCCCC")).isEqualTo("CCCDDDDDDDDC");
    }
}
