package dilemma.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GameKindTest {

    @ParameterizedTest
    @CsvSource({
        "T>R>P>S, PRISONERS_DILEMMA",
        "T>P>R>S, DEADLOCK",
        "T>P>S>R, DEADLOCK",
        "P>T>R>S, DEADLOCK",
        "P>T>S>R, DEADLOCK",
        "P>S>T>R, DEADLOCK",
        "R>T>S>P, HARMONY",
        "R>S>T>P, HARMONY",
        "R>S>P>T, HARMONY",
        "S>R>T>P, HARMONY",
        "S>R>P>T, HARMONY",
        "S>P>R>T, REVERSED_DILEMMA",
        "R>T>P>S, STAG_HUNT",
        "R>P>T>S, COORDINATION",
        "R>P>S>T, COORDINATION",
        "P>R>T>S, COORDINATION",
        "P>R>S>T, COORDINATION",
        "P>S>R>T, COORDINATION",
        "T>R>S>P, CHICKEN",
        "T>S>R>P, LEADER",
        "S>T>R>P, HERO",
        "T>S>P>R, ANTI_COORDINATION",
        "S>T>P>R, ANTI_COORDINATION",
        "S>P>T>R, ANTI_COORDINATION"
    })
    void eachOfThe24StrictOrdersHasItsKind(String order, GameKind kind) {
        assertThat(GameKind.of(Orders.of(order))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "T>R>P=S, WEAK_PRISONERS_DILEMMA",
        "T>P=S>R, BORDERLINE",
        "T>R=P=S, BORDERLINE",
        "R>T>P=S, BORDERLINE",
        "R=T>P>S, BORDERLINE",
        "R=T>S>P, BORDERLINE",
        "R=P=T>S, BORDERLINE",
        "P>S>R=T, BORDERLINE",
        "R=T>P=S, INDIFFERENT",
        "P=S>R=T, INDIFFERENT",
        "R=S=T=P, INDIFFERENT",
        "T>R=P>S, DEADLOCK",
        "T>P>R=S, DEADLOCK",
        "T=P>R=S, DEADLOCK",
        "S>R=P>T, HARMONY",
        "R=S>P=T, HARMONY",
        "R>P=T>S, STAG_HUNT",
        "R=P>S=T, COORDINATION",
        "R=P>T>S, COORDINATION",
        "P>R=S>T, COORDINATION",
        "T>R=S>P, ANTI_COORDINATION",
        "T=S>R>P, ANTI_COORDINATION",
        "T=S>R=P, ANTI_COORDINATION",
        "T>S>R=P, ANTI_COORDINATION",
        "S>P=T>R, ANTI_COORDINATION"
    })
    void tiesHaveAKindToo(String order, GameKind kind) {
        assertThat(GameKind.of(Orders.of(order))).isEqualTo(kind);
    }

    @ParameterizedTest
    @MethodSource("dilemma.game.Orders#all")
    void exactlyTheOrderTRPSIsAPrisonersDilemma(Payoffs u) {
        boolean dilemma = u.temptation() > u.reward() && u.reward() > u.punishment() && u.punishment() > u.sucker();

        assertThat(GameKind.of(u) == GameKind.PRISONERS_DILEMMA).isEqualTo(dilemma);
    }

    @ParameterizedTest
    @MethodSource("dilemma.game.Orders#all")
    void aReversedDilemmaIsAPrisonersDilemmaWithItsMovesRenamed(Payoffs utilities) {
        assertThat(GameKind.of(utilities) == GameKind.REVERSED_DILEMMA)
                .isEqualTo(GameKind.of(Orders.renamed(utilities)) == GameKind.PRISONERS_DILEMMA);
    }

    @Test
    void thereIsAGameOfEveryKind() {
        Set<GameKind> found = Orders.all().map(GameKind::of).collect(Collectors.toSet());

        assertThat(found).containsExactlyInAnyOrder(GameKind.values());
    }

    @Test
    void thereAre24StrictOrders() {
        assertThat(Orders.strict().collect(Collectors.groupingBy(Function.identity())))
                .hasSize(24);
    }

    @ParameterizedTest
    @EnumSource(GameKind.class)
    void theNameInFilesIsInSmallLettersAndHyphens(GameKind kind) {
        assertThat(kind.id()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void thePrisonersDilemmaIsCalledSoInFiles() {
        assertThat(GameKind.PRISONERS_DILEMMA.id()).isEqualTo("prisoners-dilemma");
    }

    @Test
    void numbersNextToEachOtherAreNotTheSame() {
        double one = 1;

        assertThat(GameKind.of(new Payoffs(one, -1, Math.nextUp(one), 0))).isEqualTo(GameKind.PRISONERS_DILEMMA);
        assertThat(GameKind.of(new Payoffs(one, -1, one, 0))).isEqualTo(GameKind.BORDERLINE);
    }
}
