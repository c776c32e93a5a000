package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import dilemma.strategy.Strategy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AndersonTest {

    private static final String OPENING = "C".repeat(15);

    @Test
    void retaliatesThreeTimesAtMost() {
        assertThat(Replay.answers("k43r", "DDDDDCDC")).isEqualTo("CDDDCCCC");
    }

    @ParameterizedTest
    @CsvSource({
        // it pays
        "CCCCCCCCC, DCCCDCCCD",
        // the partner seems to be its twin
        "DCCCCCCCC, DCCCCCCCC",
        // the first exploit was answered
        "CDCCCCCCC, DCCCCCCCC"
    })
    void exploitsEveryFourthTurnAPartnerThatIsNeitherItsTwinNorAnswers(String partner, String answers) {
        assertThat(Replay.answers("k43r", OPENING + partner)).isEqualTo(OPENING + answers);
    }

    @Test
    void sparesItsTwinForGood() {
        assertThat(Replay.answers("k43r", OPENING + "D" + "C".repeat(184))).isEqualTo(OPENING + "D" + "C".repeat(184));
    }

    @Test
    void exploitsOnWhereOneAnswerWasDButOneInTwelveTurnsIsC() {
        // defections on turns 4, 7 and 10 are answered with C, that of turn 16 with D
        String partner = "CCDCCDCCDCCCCCC" + "CD" + "C".repeat(25);

        assertThat(Replay.answers("k43r", partner)).isEqualTo("CCCDCCDCCDCCCCC" + "DCCC".repeat(6) + "DCC");
    }

    @Test
    void defectsOnceAThirdOfItsCooperationsWereAnsweredWithD() {
        String partner = "C" + "CCD".repeat(5) + "CCC";

        assertThat(Replay.answers("k43r", partner)).endsWith("CCCDDDD");
    }

    @Test
    void countsAnswersToWhatItChose() {
        Strategy anderson = Replay.strategy("k43r", Map.of());
        String slips = OPENING + "X" + "C".repeat(12);

        assertThat(Replay.answers(anderson, OPENING + "CD" + "C".repeat(11), slips))
                .isEqualTo(OPENING + "D" + "C".repeat(12));
    }
}
