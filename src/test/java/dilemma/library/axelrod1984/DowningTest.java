package dilemma.library.axelrod1984;

import static dilemma.game.Move.C;
import static dilemma.game.Move.D;
import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

/** The rules that estimate how the partner answers. */
class DowningTest {

    /** The partner has answered five cooperations out of seven, and one defection out of seven, with C. */
    private static final Situation TIE = new Situation("CCCCCCCDDDDDDDC", "CCCCCCDDCDDDDDD");

    /** In double precision downing would alternate, and newman cooperate. */
    @Test
    void singlePrecisionDecidesATie() {
        assertThat(TIE.answer("k59r")).isEqualTo(C);
        assertThat(TIE.answer("k55r")).isEqualTo(D);
        assertThat(TIE.answer("revised-downing")).isEqualTo(D);
    }

    @Test
    void thePartnersFirstMoveIsNoAnswer() {
        assertThat(Replay.answers("k59r", "DCCCC")).isEqualTo("CCCCC");
        assertThat(Replay.answers("k59r", "CDDDD")).isEqualTo("CCDDD");
    }

    @Test
    void downingStaysInADeadlock() {
        assertThat(Replay.answers("k59r", "D".repeat(20))).isEqualTo("CC" + "D".repeat(18));
    }

    @Test
    void newmanOffersPeaceAfterTheFourthMutualDefection() {
        assertThat(Replay.answers("k55r", "D".repeat(12))).isEqualTo("CCDDDDCDDDDC");
    }

    @Test
    void newmanOffersPeaceAgainWhereTheOfferWasLostByASlip() {
        assertThat(Replay.answers(new Newman(), "D".repeat(12), "......X.....")).isEqualTo("CCDDDDCCDDDD");
    }

    /** Two answers to C out of three are cooperations. */
    @Test
    void friedlandMakesLessOfOlderAnswers() {
        assertThat(new Situation("CCCD", "CDCC").answer("k74r")).isEqualTo(C);
        assertThat(new Situation("CCCD", "CCCD").answer("k74r")).isEqualTo(D);
    }

    @Test
    void friedlandCooperatesOutrightWhereCooperatingGainsExactlyNothing() {
        Situation even = new Situation("CCCCCDCDCDDDDCCDDDDDCC", "CDCDDCDDDCCCDCCCDDDCDC");

        assertThat(even.answer("k74r")).isEqualTo(C);
    }
}
