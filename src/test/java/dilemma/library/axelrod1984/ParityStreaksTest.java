package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Move;
import org.junit.jupiter.api.Test;

class ParityStreaksTest {

    private final ParityStreaks streaks = new ParityStreaks();

    /** Goes on for two turns, on the first of which the partner has defected, and returns whether that was too much. */
    private boolean isTooMuch() {
        boolean reached = streaks.isLimitReached(Move.D);
        if (!reached) {
            streaks.retaliate();
        }
        assertThat(streaks.isLimitReached(Move.C)).isFalse();
        return reached;
    }

    @Test
    void theThirdDefectionIsTooMuchForTheTwoAnswersCountAsWell() {
        for (int i = 0; i < 8; i++) {
            assertThat(isTooMuch()).isFalse();
            assertThat(isTooMuch()).isFalse();
            assertThat(isTooMuch()).isTrue();
        }
    }

    @Test
    void theSecondIsTooMuchOnceThatHasHappenedEightTimes() {
        theThirdDefectionIsTooMuchForTheTwoAnswersCountAsWell();

        assertThat(isTooMuch()).isFalse();
        assertThat(isTooMuch()).isTrue();
    }

    @Test
    void aCooperationEndsAStreak() {
        assertThat(isTooMuch()).isFalse();
        assertThat(isTooMuch()).isFalse();

        assertThat(streaks.isLimitReached(Move.C)).isFalse();
        assertThat(streaks.isLimitReached(Move.C)).isFalse();
        assertThat(isTooMuch()).isFalse();
    }
}
