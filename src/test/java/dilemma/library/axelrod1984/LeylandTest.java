package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** It dares to defect where the number is above its caution, which is 0.75 at first. */
class LeylandTest {

    private static final double DARES = 0.76;
    private static final double PLAYS_TIT_FOR_TAT = 0;

    /** Returns the answers from turn 30 on to a partner that has cooperated for 29 turns. */
    private static String answers(String partner, double... numbers) {
        return answersFrom(30, "C".repeat(29) + partner, numbers);
    }

    private static String answersFrom(int turn, String partner, double... numbers) {
        var leyland = Replay.strategy("k82r", Map.of());
        return Replay.answers(leyland, partner, ".".repeat(partner.length()), new Numbers(numbers))
                .substring(turn - 1);
    }

    @Test
    void anAnswerMakesItCautious() {
        assertThat(answers("CDCCC", DARES, PLAYS_TIT_FOR_TAT, 0.89)).isEqualTo("DCCCC");
        assertThat(answers("CDCCC", DARES, PLAYS_TIT_FOR_TAT, 0.91)).isEqualTo("DCCDD");
    }

    @Test
    void thatThereIsNoneMakesItBold() {
        assertThat(answers("CCCCC", DARES, PLAYS_TIT_FOR_TAT, 0.69)).isEqualTo("DCCCC");
        assertThat(answers("CCCCC", DARES, PLAYS_TIT_FOR_TAT, 0.71)).isEqualTo("DCCDD");
    }

    /** In single precision 0.75 less nine times 0.05 is below 0.3, so that it may dare at once on turn 48. */
    @Test
    void nineAnswersThatFailToComeAreEnoughForBoldness() {
        double[] numbers = {DARES, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.31, 0};

        assertThat(answers("C".repeat(21), numbers)).isEqualTo("D" + "C".repeat(17) + "DCC");
    }

    @Test
    void makesPeaceWithTwoCooperationsAfterALongBurst() {
        assertThat(answersFrom(25, "C".repeat(28) + "DDDDDD", PLAYS_TIT_FOR_TAT, DARES, PLAYS_TIT_FOR_TAT))
                .isEqualTo("CCCCCDDDCD");
        assertThat(answersFrom(25, "C".repeat(24) + "DDDDDDDDDDCC", DARES, PLAYS_TIT_FOR_TAT))
                .isEqualTo("CDDDDDDCCDDC");
    }

    @Test
    void doesNotDareOnTheTurnAfterALongBurst() {
        assertThat(answers("D".repeat(6) + "CC", DARES)).isEqualTo("DDDDDDDC");
        assertThat(answers("D".repeat(5) + "CC", DARES)).isEqualTo("DDDDDDD");
    }

    @Test
    void growsBoldWhileThePartnerSeemsToPlayAtRandom() {
        String random = "CD".repeat(15);

        assertThat(answersFrom(30, random, 0.54)).isEqualTo("C");
        assertThat(answersFrom(30, random, 0.56)).isEqualTo("D");
    }
}
