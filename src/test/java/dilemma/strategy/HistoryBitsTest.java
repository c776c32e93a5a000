package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Move;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryBitsTest {

    private final History history = new History(false);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 63, 64, 65, 200})
    void theLatestMovesAsBitsAreTheMovesSoManyTurnsAgo(int played) {
        SplittableRandom chance = new SplittableRandom(1);
        for (int turn = 1; turn <= played; turn++) {
            history.append(Move.cooperateIf(chance.nextBoolean()), Move.cooperateIf(chance.nextBoolean()));
        }

        assertThat(history.lastIndex()).isEqualTo(history.last().index());
        for (int turns = 1; turns <= History.WINDOW; turns++) {
            assertThat(history.ownLatest(turns)).isEqualTo(own(turns));
            assertThat(history.partnerLatest(turns)).isEqualTo(partner(turns));
        }
    }

    @Test
    void noMoreThanTheWindowCanBeSeen() {
        assertThatThrownBy(() -> history.ownLatest(65)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> history.partnerLatest(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private long own(int turns) {
        long bits = 0;
        for (int ago = turns; ago >= 1; ago--) {
            bits = bits << 1 | history.ownAgo(ago).bit();
        }
        return bits;
    }

    private long partner(int turns) {
        long bits = 0;
        for (int ago = turns; ago >= 1; ago--) {
            bits = bits << 1 | history.partnerAgo(ago).bit();
        }
        return bits;
    }
}
