package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class HollanderTest {

    private static final double LONGEST = 0.9999;

    @Test
    void oneNumberDrawnOnTheFirstTurnMayServeTwice() {
        assertThat(answers("CCCCCC", turns(0), turns(2), LONGEST)).isEqualTo("DDCCDC");
        assertThat(answers("CCCCCC", turns(1), turns(2), LONGEST)).isEqualTo("CDCCDC");
    }

    @Test
    void theNextUnprovokedDefectionComesTwentyThreeTurnsLaterAtMost() {
        String answers = answers("C".repeat(47), LONGEST, LONGEST, LONGEST);

        assertThat(answers).isEqualTo("C".repeat(22) + "D" + "C".repeat(22) + "DC");
    }

    @Test
    void seesThePartnersMoveOnTheTurnOnWhichItDefectsUnprovoked() {
        assertThat(answers("CCCDDC", turns(3), LONGEST)).isEqualTo("CCCDCD");
    }

    /** Returns a number in the middle of those that put the next one so many turns after the coming one. */
    private static double turns(int turns) {
        return (turns + 0.5) / 23;
    }

    /** There are no numbers beyond those that are given. */
    private static String answers(String partner, double... numbers) {
        int[] drawn = {0};
        return Replay.answers(new Hollander(), partner, ".".repeat(partner.length()), () -> numbers[drawn[0]++]);
    }
}
