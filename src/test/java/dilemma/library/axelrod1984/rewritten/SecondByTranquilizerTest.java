package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class SecondByTranquilizerTest {

    @Test
    void aBetrayalIsFollowedByACooperationThatIsNotDrawn() {
        int[] draws = {0};
        String answers = Replay.answers(new SecondByTranquilizer(), "CCCCCCCCC", ".........", () -> {
            draws[0]++;
            return 0.999;
        });

        assertThat(answers).isEqualTo("CCCCDCDCD");
        assertThat(draws[0]).isEqualTo(5);
    }

    @Test
    void playsTitForTatWhileItDoesBadly() {
        assertThat(Replay.answers("second-by-tranquilizer", "DDCDDDC")).isEqualTo("CDDCDDD");
    }
}
