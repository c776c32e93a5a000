package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that answer a defection the more readily, the more there were. */
class RatesOfDefectionTest {

    /** Returns the answer to all of the partner's moves, every number drawn being the same. */
    private static char answer(String id, String partner, double drawn) {
        String answers = Replay.answers(
                Replay.strategy(id, Map.of()), partner + "C", ".".repeat(partner.length() + 1), () -> drawn);
        return answers.charAt(partner.length());
    }

    @Test
    void appoldForgivesTheFirstDefectionThatItSeesFromTurnFiveOn() {
        var appold = Replay.strategy("second-by-appold", Map.of());

        assertThat(Replay.answers(appold, "CDDDDCC", ".......", () -> 0.5)).isEqualTo("CCCCCDD");
    }

    @ParameterizedTest
    @CsvSource({"0.74, C", "0.75, D"})
    void appoldCooperatesAsOftenAsItsCooperationsWereAnswered(double drawn, char expected) {
        assertThat(answer("second-by-appold", "CDCC", drawn)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.49, C", "0.5, D"})
    void appoldsDefectionsStartWithAnImaginaryCooperation(double drawn, char expected) {
        // The slip of the fourth turn, its only defection, is answered with D.
        var appold = Replay.strategy("second-by-appold", Map.of());

        assertThat(Replay.answers(appold, "CCCDDC", "...X..", () -> drawn)).isEqualTo("CCCCC" + expected);
    }

    @ParameterizedTest
    @CsvSource({"15, 0, C", "16, 0.4, D", "16, 0.41, C"})
    void championAnswersADefectionByTheirRateIfThatIsAtLeastFourTenths(int defections, double drawn, char expected) {
        String partner = "C".repeat(40 - defections) + "D".repeat(defections);

        assertThat(answer("second-by-champion", partner, drawn)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10, C", "11, D", "25, D"})
    void championCooperatesTenTimesAndThenPlaysTitForTat(int turn, char expected) {
        assertThat(answer("second-by-champion", "D".repeat(turn - 1), 0.999)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"DDD, 0, D", "CDD, 0.33, C", "CDD, 0.34, D", "DDDDDDC, 0.99, C"})
    void eatherleyAnswersADefectionByTheirRate(String partner, double drawn, char expected) {
        assertThat(answer("second-by-eatherley", partner, drawn)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"D, 0.49, C", "D, 0.5, D", "DC, 0.74, C", "DC, 0.75, D", "DD, 0.24, C", "DD, 0.25, D"})
    void getzlersDistrustIsHalvedOnEveryTurn(String partner, double drawn, char expected) {
        assertThat(answer("second-by-getzler", partner, drawn)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"16, 0.49, C", "16, 0.5, D", "17, 0.49, C", "18, 0, D"})
    void caveTossesACoinAfterADefectionUntilThereWereMoreThanSeventeen(int defections, double drawn, char expected) {
        assertThat(answer("second-by-cave", "C".repeat(80) + "D".repeat(defections), drawn))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"16, 20, D", "15, 19, C", "20, 30, D", "20, 29, C", "16, 40, D", "16, 39, C"})
    void caveDefectsOnAHighRateOfDefectionTheTurnToComeIncluded(int defections, int turn, char expected) {
        String partner = "D".repeat(defections) + "C".repeat(turn - 1 - defections);

        assertThat(answer("second-by-cave", partner, 0)).isEqualTo(expected);
    }
}
