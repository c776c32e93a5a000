package dilemma.library.retaliator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetaliatorsTest {

    @Test
    void retaliateDefectsUntilItHasExploitedTenTimesAsOften() {
        assertThat(Replay.answers("retaliate", "CD" + "C".repeat(12))).isEqualTo("CC" + "D".repeat(10) + "CC");
    }

    @Test
    void mutualDefectionSettlesNothing() {
        assertThat(Replay.answers("retaliate", "D".repeat(50))).isEqualTo("C" + "D".repeat(49));
    }

    @Test
    void aSlipIsAnExploitationToo() {
        Strategy strategy = Replay.strategy("retaliate", Map.of("threshold", "1"));

        assertThat(Replay.answers(strategy, "CDCC", "X...")).isEqualTo("CCCC");
    }

    @Test
    void withoutTolerationOneExploitationIsNeverForgiven() {
        Strategy strategy = Replay.strategy("retaliate-2", Map.of("threshold", "0"));

        assertThat(Replay.answers(strategy, "D" + "C".repeat(90))).isEqualTo("C" + "D".repeat(90));
    }

    @Test
    void limitedRetaliateCooperatesOnceAfterSoManyDefections() {
        assertThat(Replay.answers("limited-retaliate", "D".repeat(43)))
                .isEqualTo("C" + "D".repeat(20) + "C" + "D".repeat(20) + "C");
        assertThat(Replay.answers("limited-retaliate-2", "D".repeat(17))).isEqualTo("C" + "D".repeat(15) + "C");
    }

    @Test
    void limitedRetaliateCountsAnewAfterEachPeace() {
        Strategy strategy = Replay.strategy("limited-retaliate", Map.of("threshold", "1", "limit", "2"));

        assertThat(Replay.answers(strategy, "DCDDDDD")).isEqualTo("CDCDDCD");
    }

    @Test
    void figuresAreNotNegative() {
        Profile profile = Profile.of("retaliate", "Retaliate", Traits.unbounded());

        assertThatThrownBy(() -> new Retaliate(profile, Double.NaN, 1)).hasMessageContaining("but were NaN and 1");
        assertThatThrownBy(() -> new Retaliate(profile, 1, -1)).hasMessageContaining("but were 1 and -1");
    }
}
