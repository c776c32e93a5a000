package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaveTest {

    @ParameterizedTest
    @CsvSource({
        "15, 19, C",
        "15, 18, C",
        "16, 19, D",
        "16, 18, C",
        "19, 29, C",
        "20, 29, D",
        "20, 28, C",
        "15, 39, C",
        "16, 39, D",
        "16, 38, C"
    })
    void defectsWhile80Later66And40PerCentOfTheTurnsWereDefections(int defections, int played, String next) {
        String partner = "D".repeat(defections) + "C".repeat(played - defections + 1);

        assertThat(Replay.answers(new Cave(), partner, ".".repeat(partner.length()), () -> 0))
                .endsWith(next);
    }

    @ParameterizedTest
    @CsvSource({"0.5, D", "0.49999997, D", "0.49999994, C"})
    void tossesItsCoinInSinglePrecision(float drawn, String answer) {
        assertThat(Replay.answers(new Cave(), "DC", "..", () -> drawn)).isEqualTo("C" + answer);
    }

    @ParameterizedTest
    @CsvSource({"17, C", "18, D"})
    void answersEveryDefectionFromTheEighteenthOn(int defections, String answer) {
        String partner = "C".repeat(40) + "DC".repeat(defections);

        assertThat(Replay.answers(new Cave(), partner, ".".repeat(partner.length()), () -> 0.4))
                .endsWith(answer);
    }
}
