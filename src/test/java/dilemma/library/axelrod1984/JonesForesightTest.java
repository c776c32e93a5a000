package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JonesForesightTest {

    /** Returns the best move after turns of the same two moves. */
    private static Move bestMove(int turns, Move own, Move partner) {
        JonesForesight foresight = new JonesForesight();
        for (int turn = 1; turn <= turns; turn++) {
            foresight.file(turn, own);
            foresight.learn(partner);
        }
        return foresight.bestMove();
    }

    @Test
    void expectsNothingOfAPartnerThatItDoesNotKnow() {
        assertThat(new JonesForesight().bestMove()).isEqualTo(Move.D);
    }

    @ParameterizedTest
    @CsvSource({"C, C, C", "C, D, D", "D, C, D", "D, D, D"})
    void expectsThePartnerToGoOnAfterTheSameMoves(Move own, Move partner, Move best) {
        assertThat(bestMove(40, own, partner)).isEqualTo(best);
    }

    @Test
    void cooperatesOnceItsCountsAreInfinite() {
        assertThat(bestMove(380, Move.D, Move.C)).isEqualTo(Move.D);
        assertThat(bestMove(420, Move.D, Move.C)).isEqualTo(Move.C);
    }
}
