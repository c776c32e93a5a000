package dilemma.library.prober;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Replay;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbersTest {

    @ParameterizedTest
    @CsvSource({"CCCCDCC, CDCCDDD", "CDCCCDC, CDCCCCD", "CCCDCCC, CDCCDCC", "DCCCDDC, CDCCCDD"})
    void detectiveExploitsWhoeverDidNotHitBackDuringTheOpening(String partner, String answers) {
        assertThat(Replay.answers("detective", partner)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"CCCCDC, DCCDDD", "DCCDCC, DCCDDD", "CDCCDC, DCCCCD", "CCDCDC, DCCDCD"})
    void proberExploitsWhoeverCooperatedOnTheSecondAndThirdTurn(String partner, String answers) {
        assertThat(Replay.answers("prober", partner)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"CDCCDC, CDCCCC", "CCCCCC, CDDDDD", "DDCCCC, CDDDDD", "DCDCCC, CDDDDD"})
    void handshakeCooperatesWithItsKindAlone(String partner, String answers) {
        assertThat(Replay.answers("handshake", partner)).isEqualTo(answers);
    }

    @Test
    void handshakeIsHeldAgainstTheOpeningAsItShouldBe() {
        assertThat(Replay.answers(Replay.strategy("handshake", Map.of()), "CDCC", ".X.."))
                .isEqualTo("CDCC");
    }

    @Test
    void openingsCanBeGiven() {
        Strategy handshake = Replay.strategy("handshake", Map.of("opening", "DDC"));
        Strategy detective = Replay.strategy("detective", Map.of("opening", "D"));

        assertThat(Replay.answers(handshake, "DDCDD")).isEqualTo("DDCCC");
        assertThat(Replay.answers(detective, "CDDD")).isEqualTo("DDDD");
        assertThat(Replay.answers(detective, "DCDC")).isEqualTo("DDCD");
    }

    @Test
    void anOpeningLongerThanTheWindowIsRememberedWhole() {
        String opening = "C".repeat(100);
        Strategy detective = Replay.strategy("detective", Map.of("opening", opening));

        assertThat(Replay.answers(detective, "D" + "C".repeat(101))).isEqualTo(opening + "CC");
        assertThat(Replay.answers(detective, "C".repeat(102))).isEqualTo(opening + "DD");
    }

    @Test
    void anOpeningHasAtLeastOneMove() {
        assertThatThrownBy(() -> new Handshake(List.of()))
                .hasMessage("the opening must have at least one move, but is empty");
        assertThatThrownBy(() -> new Detective(List.of()))
                .hasMessage("the opening must have at least one move, but is empty");
    }
}
