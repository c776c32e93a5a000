package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotzTest {

    private static final int TURNS = 310;

    @ParameterizedTest
    @CsvSource({"0.04, 1, 299", "0.07, 1, 99", "0.07, 200, 299", "0.12, 200, 299", "0.05, 1, 99", "0.05, 200, 299"})
    void cooperatesOnTheNumbersBelowTheChanceOfTheTurn(float drawn, int from, int to) {
        assertThat(chosen(drawn).substring(from - 1, to)).matches("C+");
        assertThat(chosen(drawn).substring(to)).startsWith("D");
    }

    @Test
    void neverCooperatesFromTurn300On() {
        assertThat(chosen(0).substring(299)).isEqualTo("D".repeat(11));
    }

    private static String chosen(float drawn) {
        return Replay.answers(new Hotz(), "C".repeat(TURNS), ".".repeat(TURNS), () -> drawn);
    }
}
