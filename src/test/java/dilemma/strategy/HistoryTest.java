package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    private final List<Move> own = new ArrayList<>();
    private final List<Move> partner = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void saysOnEveryTurnWhatAListOfMovesSays(boolean keepsAll) {
        SplittableRandom chance = new SplittableRandom(1);
        History history = new History(keepsAll);
        agrees(history, keepsAll);
        for (int t = 1; t <= 1000; t++) {
            // runs of one move now and then, so that whole words are alike
            Move a = Move.cooperateIf(t % 300 < 100 || chance.nextBoolean());
            Move b = Move.cooperateIf(t % 500 > 150 && chance.nextBoolean());
            own.add(a);
            partner.add(b);
            history.append(a, b);
            agrees(history, keepsAll);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMirrorHasTheOppositeOfAllOwnMovesAndGoesOnByItself(boolean keepsAll) {
        SplittableRandom chance = new SplittableRandom(2);
        History history = new History(keepsAll);
        History growing = history.mirrored();
        for (int t = 1; t <= 300; t++) {
            Move a = Move.cooperateIf(chance.nextBoolean());
            Move b = Move.cooperateIf(chance.nextBoolean());
            own.add(a.flipped());
            partner.add(b);
            history.append(a, b);
            growing.append(a.flipped(), b);
            agrees(history.mirrored(), keepsAll);
            agrees(growing, keepsAll);
        }
    }

    private void agrees(History history, boolean keepsAll) {
        int n = own.size();
        assertThat(history.played()).isEqualTo(n);
        assertThat(history.turn()).isEqualTo(n + 1);
        assertThat(history.isEmpty()).isEqualTo(n == 0);
        assertThat(history.ownLast()).isEqualTo(ago(own, 1));
        assertThat(history.partnerLast()).isEqualTo(ago(partner, 1));
        assertThat(history.last()).isEqualTo(Outcome.of(ago(own, 1), ago(partner, 1)));
        assertThat(history.ownDefections()).isEqualTo(count(own, Move.D));
        assertThat(history.ownCooperations()).isEqualTo(count(own, Move.C));
        assertThat(history.partnerDefections()).isEqualTo(count(partner, Move.D));
        assertThat(history.partnerCooperations()).isEqualTo(count(partner, Move.C));
        int defections = 0;
        for (int back = 1; back <= 64; back++) {
            assertSame(history.ownAgo(back), ago(own, back));
            assertSame(history.partnerAgo(back), ago(partner, back));
            defections += ago(partner, back).bit();
            if (history.partnerDefectionsInLast(back) != defections) {
                assertThat(history.partnerDefectionsInLast(back)).isEqualTo(defections);
            }
        }
        int[] outcomes = new int[4];
        for (int t = 1; t <= n; t++) {
            outcomes[2 * own.get(t - 1).bit() + partner.get(t - 1).bit()]++;
            if (keepsAll || t > n - 64) {
                assertSame(history.ownOn(t), own.get(t - 1));
                assertSame(history.partnerOn(t), partner.get(t - 1));
            }
        }
        assertThat(history.count(Outcome.CC)).isEqualTo(outcomes[0]);
        assertThat(history.count(Outcome.CD)).isEqualTo(outcomes[1]);
        assertThat(history.count(Outcome.DC)).isEqualTo(outcomes[2]);
        assertThat(history.count(Outcome.DD)).isEqualTo(outcomes[3]);
    }

    /** Asks AssertJ only to tell of a difference: there are a million of comparisons. */
    private static void assertSame(Move actual, Move expected) {
        if (actual != expected) {
            assertThat(actual).isEqualTo(expected);
        }
    }

    private static Move ago(List<Move> moves, int back) {
        return back > moves.size() ? Move.C : moves.get(moves.size() - back);
    }

    private static int count(List<Move> moves, Move move) {
        return (int) moves.stream().filter(m -> m == move).count();
    }

    @Test
    void turnsOutsideTheMatchAreRefused() {
        History history = new History(true);
        history.append(Move.C, Move.D);

        refused(() -> history.ownOn(0), "turn must be from 1 to 1, but was 0");
        refused(() -> history.partnerOn(2), "turn must be from 1 to 1, but was 2");
        refused(() -> history.ownAgo(0), "can look back 1 to 64 turns, but was asked for 0");
        refused(() -> history.partnerAgo(65), "can look back 1 to 64 turns, but was asked for 65");
        refused(() -> history.partnerDefectionsInLast(65), "can look back 1 to 64 turns, but was asked for 65");
    }

    private static void refused(Runnable action, String message) {
        assertThatThrownBy(action::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void whoDoesNotLookFarBackForgetsThePast() {
        History history = new History(false);
        for (int t = 1; t <= 65; t++) {
            history.append(Move.C, Move.D);
        }

        assertThat(history.partnerOn(2)).isEqualTo(Move.D);
        assertThatThrownBy(() -> history.partnerOn(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("turn 1 is forgotten: the strategy must say that it looks far back");
    }
}
