package dilemma.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTest {

    @Test
    void cooperatesIfAndOnlyIfAsked() {
        assertThat(Move.cooperateIf(true)).isEqualTo(Move.C);
        assertThat(Move.cooperateIf(false)).isEqualTo(Move.D);
    }

    @Test
    void theBitIsSetForADefection() {
        assertThat(Move.C.bit()).isZero();
        assertThat(Move.D.bit()).isOne();
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void flippingGivesTheOtherMoveAndFlippingAgainTheSame(Move move) {
        assertThat(move.flipped()).isNotEqualTo(move);
        assertThat(move.flipped().flipped()).isEqualTo(move);
    }
}
