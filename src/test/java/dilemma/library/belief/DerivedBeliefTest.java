package dilemma.library.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DerivedBeliefTest {

    private static final String LONG = "C".repeat(600) + "D".repeat(1500);

    @Test
    void believesAtFirstThatThePartnerPlaysTitForTat() {
        assertThat(Replay.answers("dbs", "CC")).isEqualTo("CC");
        assertThat(Replay.answers("dbs", "DD")).isEqualTo("CC");
    }

    @Test
    void forgivesASlipOfThePartner() {
        assertThat(Replay.answers("dbs", "CCCCCCDCCC")).isEqualTo("CCCCCCCCCC");
    }

    @Test
    void seesThatThePartnerHasTurned() {
        assertThat(Replay.answers("dbs", "CCCCCC" + "D".repeat(14))).endsWith("DDDD");
    }

    @Test
    void whoLooksOneTurnAheadDefects() {
        assertThat(Replay.answers(Replay.strategy("dbs", Map.of("tree-depth", "1")), "CCCC"))
                .isEqualTo("CDDD");
    }

    @Test
    void whatHasFadedAwayLeavesTheLatestReply() {
        var forgetful = Map.of("discount-factor", "0", "reject-threshold", "0", "promotion-threshold", "1000000");

        assertThat(Replay.answers(Replay.strategy("dbs", forgetful), LONG)).endsWith("DDDD");
    }

    @Test
    void refusesFiguresThatMakeNoSense() {
        assertThatThrownBy(() -> new DerivedBelief(Double.NaN, 3, 4, 3, 5))
                .hasMessage("the discount factor must be in [0, 1], but was NaN");
        assertThatThrownBy(() -> new DerivedBelief(0.75, 3, -1, 3, 5))
                .hasMessage("thresholds must be at least 0, but were 3, -1 and 3");
        assertThatThrownBy(() -> new DerivedBelief(0.75, 3, 4, 3, 0))
                .hasMessage("the depth must be from 1 to 1000, but was 0");
    }
}
