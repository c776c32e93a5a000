package dilemma.library.memoryone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Outcome;
import dilemma.kind.MemoryOne;
import dilemma.library.Replay;
import dilemma.strategy.Strategy;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemoryOneRulesTest {

    private final String partner = Replay.moves(11, 100, 0.5);

    private static Stream<Double> after(MemoryOne rule) {
        return Stream.of(Outcome.values()).map(outcome -> rule.after(rule.start(), outcome));
    }

    @Test
    void stochasticWinStayLoseShiftErrsBothWays() {
        MemoryOne wsls = (MemoryOne) Replay.strategy("stochastic-wsls", Map.of("ep", "0.25"));

        assertThat(wsls.start()).isEqualTo(1);
        assertThat(after(wsls)).containsExactly(0.75, 0.25, 0.25, 0.75);
    }

    @Test
    void stochasticWinStayLoseShiftWithoutErrorsIsWinStayLoseShift() {
        Strategy wsls = Replay.strategy("stochastic-wsls", Map.of("ep", "0"));

        assertThat(wsls.profile().traits().stochastic()).isFalse();
        assertThat(Replay.answers(wsls, "CDDCDC")).isEqualTo("CCDCCD");
    }

    @Test
    void softJossTakesItsMercyFromDoubles() {
        MemoryOne joss = (MemoryOne) Replay.strategy("soft-joss", Map.of());

        assertThat(after(joss)).containsExactly(1.0, 0.09999999999999998, 1.0, 0.09999999999999998);
    }

    @Test
    void softJossIsTitForTatWithoutMercyAndAlwaysCooperatesWithFullMercy() {
        assertThat(Replay.answers(Replay.strategy("soft-joss", Map.of("q", "1")), partner))
                .isEqualTo(Replay.answers("tit-for-tat", partner));
        assertThat(Replay.answers(Replay.strategy("soft-joss", Map.of("q", "0")), partner))
                .isEqualTo("C".repeat(100));
    }

    @Test
    void winShiftLoseStayCooperatesAfterDifferentMoves() {
        assertThat(Replay.answers("win-shift-lose-stay", "CDDCC")).isEqualTo("DCCCD");
    }

    @Test
    void winShiftLoseStayOpensAsItIsTold() {
        assertThat(Replay.answers(Replay.strategy("win-shift-lose-stay", Map.of("initial", "C")), "CD"))
                .isEqualTo("CD");
        assertThatThrownBy(() -> Replay.strategy("win-shift-lose-stay", Map.of("initial", "CD")))
                .hasMessage("\"win-shift-lose-stay\": initial must be C or D, but was \"CD\"");
    }
}
