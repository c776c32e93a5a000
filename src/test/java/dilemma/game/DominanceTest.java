package dilemma.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DominanceTest {

    @Test
    void defectionStrictlyDominatesInThePrisonersDilemma() {
        assertThat(Dominance.of(Orders.of("T>R>P>S"))).contains(new Dominance(Move.D, true));
    }

    @Test
    void cooperationStrictlyDominatesInHarmony() {
        assertThat(Dominance.of(Orders.of("R>T>S>P"))).contains(new Dominance(Move.C, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T>R>P=S", "R=T>P>S"})
    void defectionDominatesWeaklyWhereItIsAsGoodOnlyOnce(String order) {
        assertThat(Dominance.of(Orders.of(order))).contains(new Dominance(Move.D, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R>T>P=S", "R=T>S>P"})
    void cooperationDominatesWeaklyWhereItIsAsGoodOnlyOnce(String order) {
        assertThat(Dominance.of(Orders.of(order))).contains(new Dominance(Move.C, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T>R>S>P", "R>T>P>S", "R=T>P=S", "R=S=T=P"})
    void neitherMoveDominatesWhereEachIsBetterOnceOrBothAreAlwaysTheSame(String order) {
        assertThat(Dominance.of(Orders.of(order))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dilemma.game.Orders#all")
    void renamingTheMovesRenamesTheDominantOne(Payoffs utilities) {
        Optional<Dominance> renamed = Dominance.of(Orders.renamed(utilities))
                .map(dominance -> new Dominance(dominance.move().flipped(), dominance.strict()));

        assertThat(Dominance.of(utilities)).isEqualTo(renamed);
    }
}
