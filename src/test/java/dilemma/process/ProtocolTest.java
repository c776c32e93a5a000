package dilemma.process;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.strategy.Fault;
import dilemma.strategy.Setting;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolTest {

    private static Fault fault(String answers) {
        return new Talk(answers.getBytes(StandardCharsets.UTF_8)).fault(10).orElseThrow();
    }

    @Test
    void aMatchIsAnnouncedWithWhatIsKnown() {
        Setting known = new Setting(Games.PRISON_YEARS, OptionalInt.of(9));

        assertThat(Protocol.match(3, known, OptionalLong.of(5)))
                .isEqualTo("match 3 R=1 S=5 T=0 P=3 minimise turns=9 seed=5");
        assertThat(Protocol.match(1, Setting.of(Games.AXELROD), OptionalLong.empty()))
                .isEqualTo("match 1 R=3 S=0 T=5 P=1 maximise");
        assertThat(Protocol.turn(Move.C, Move.D)).isEqualTo("CD");
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(new Talk("C\r\nD\r\n".getBytes(StandardCharsets.US_ASCII)).fault(2))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"c", "'C '", "' D'", "CC", "''", "0", "CD", "Coop"})
    void nothingElseIsAMove(String answer) {
        Fault fault = fault("C\n" + answer + "\n");

        assertThat(fault.kind()).isEqualTo(Fault.Kind.WRONG_ANSWER);
        assertThat(fault.turn()).isEqualTo(2);
        assertThat(fault.sent()).isEqualTo("CC");
        assertThat(fault.received()).isEqualTo(answer);
    }

    @Test
    void aZeroByteIsShownAndIsNoEnd() {
        assertThat(fault("C\0\n").received()).isEqualTo("C\\u0000");
    }

    @Test
    void aLongLineIsCutAndNotWaitedFor() {
        assertThat(fault("C".repeat(1_000_000)).received()).isEqualTo("C".repeat(80) + " …");
    }

    @Test
    void aMoveWithoutItsLineEndIsNone() {
        assertThat(fault("C\nD").kind()).isEqualTo(Fault.Kind.CRASH);
        assertThat(fault("C\nD").received()).isEqualTo("D");
    }
}
