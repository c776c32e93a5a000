package dilemma.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {

    @ParameterizedTest
    @CsvSource({"C, C, CC", "C, D, CD", "D, C, DC", "D, D, DD"})
    void namesTheOwnMoveFirst(Move own, Move partner, Outcome outcome) {
        assertThat(Outcome.of(own, partner)).isEqualTo(outcome);
        assertThat(outcome.own()).isEqualTo(own);
        assertThat(outcome.partner()).isEqualTo(partner);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void thePartnerSeesTheMovesTheOtherWayRound(Outcome outcome) {
        assertThat(outcome.swapped().own()).isEqualTo(outcome.partner());
        assertThat(outcome.swapped().partner()).isEqualTo(outcome.own());
        assertThat(outcome.swapped().swapped()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"CC, 0", "CD, 1", "DC, 2", "DD, 3"})
    void eachHasItsPlaceInATableOfFour(Outcome outcome, int index) {
        assertThat(outcome.index()).isEqualTo(index);
    }
}
