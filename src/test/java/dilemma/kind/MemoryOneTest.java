package dilemma.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import dilemma.strategy.Profile;
import dilemma.strategy.Traits;
import org.junit.jupiter.api.Test;

class MemoryOneTest {

    private static final Profile PROFILE = Profile.of("example", "Example", Traits.unbounded());

    @Test
    void alternatorTurnsItsOwnLastMoveRound() {
        MemoryOne alternator = new MemoryOne(PROFILE, 1, 0, 0, 1, 1);

        assertThat(Replay.answers(alternator, "CCDDCC")).isEqualTo("CDCDCD");
        assertThat(Replay.answers(alternator, "CCDDCC", "..X...")).isEqualTo("CDCCDC");
    }

    @Test
    void answersTheOutcomeWithItsOwnMoveFirst() {
        assertThat(Replay.answers(new MemoryOne(PROFILE, 1, 1, 0, 1, 0), "CDDC"))
                .isEqualTo("CCDD");
        assertThat(Replay.answers(new MemoryOne(PROFILE, 0, 0, 0, 1, 0), "CDDC"))
                .isEqualTo("DCDD");
    }

    @Test
    void isStochasticExactlyIfAProbabilityIsUncertain() {
        assertThat(new MemoryOne(PROFILE, 1, 0, 1, 1, 0).profile().traits().stochastic())
                .isFalse();
        assertThat(new MemoryOne(PROFILE, 0.6, 1, 1, 0, 0).profile().traits().stochastic())
                .isTrue();
        assertThat(new MemoryOne(PROFILE, 1, 1, 1, 0, 0.5).profile().traits().stochastic())
                .isTrue();
    }

    @Test
    void remembersNothingIfItDoesTheSameAfterEveryOutcome() {
        assertThat(new MemoryOne(PROFILE, 1, 1, 1, 1, 1).profile().traits().memory())
                .hasValue(0);
        assertThat(new MemoryOne(PROFILE, 0, 1, 1, 1, 1).profile().traits().memory())
                .hasValue(0);
        assertThat(new MemoryOne(PROFILE, 1, 1, 1, 1, 0).profile().traits().memory())
                .hasValue(1);
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> new MemoryOne(PROFILE, 1.5, 1, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"opening\" must be a probability from 0 to 1, but was 1.5");
        assertThatThrownBy(() -> new MemoryOne(PROFILE, 1, 1, Double.NaN, 1, 1))
                .hasMessage("\"CD\" must be a probability from 0 to 1, but was NaN");
    }
}
