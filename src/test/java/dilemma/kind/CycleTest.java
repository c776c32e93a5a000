package dilemma.kind;

import static dilemma.game.Move.C;
import static dilemma.game.Move.D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import dilemma.strategy.Profile;
import dilemma.strategy.Traits;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final Profile PROFILE = Profile.of("example", "Example", Traits.unbounded());

    @Test
    void startsAgainAfterTheLastMove() {
        assertThat(Replay.answers(new Cycle(PROFILE, List.of(D, C, C)), "CDCDCDC"))
                .isEqualTo("DCCDCCD");
    }

    @Test
    void aMistakeDoesNotShiftIt() {
        assertThat(Replay.answers(new Cycle(PROFILE, List.of(C, D)), "CCCCC", "XX..X"))
                .isEqualTo("CDCDC");
    }

    @Test
    void itsMemoryIsOneLessThanItsLength() {
        assertThat(new Cycle(PROFILE, List.of(C, C, D)).profile().traits()).isEqualTo(Traits.memory(2));
    }

    @Test
    void needsAMove() {
        assertThatThrownBy(() -> new Cycle(PROFILE, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"moves\" must have at least one move, but is empty");
    }
}
