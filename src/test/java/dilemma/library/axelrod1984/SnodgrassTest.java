package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class SnodgrassTest {

    private static final String ALWAYS_C = "C".repeat(10);
    private static final String ALWAYS_D = "D".repeat(10);
    private static final String BY_TURNS = "CD".repeat(5);

    /** Against cooperation the five habits earn 30, 50, 40, 30 and 30 points: the bar is 32. The second bar is 40. */
    @Test
    void dropsTheHabitsThatEarnedLessThanTheBar() {
        assertThat(Replay.answers("k89r", "C".repeat(110)))
                .isEqualTo(ALWAYS_C + ALWAYS_D + BY_TURNS + ALWAYS_C + ALWAYS_C + (ALWAYS_D + BY_TURNS).repeat(3));
    }

    /** When the partner turns to defection alternation earns 5 points in the second cycle, and the bar is 24. */
    @Test
    void takesUpHabitsAgainThatHadEarnedMore() {
        String titForTat = ALWAYS_D;
        String twoTats = "C" + "D".repeat(9);

        assertThat(Replay.answers("k89r", "C".repeat(60) + "D".repeat(60)).substring(50))
                .startsWith(ALWAYS_D + BY_TURNS + ALWAYS_C + ALWAYS_D + titForTat + twoTats);
    }
}
