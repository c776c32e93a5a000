package dilemma.strategy;

import static dilemma.strategy.Transforming.strategy;
import static dilemma.strategy.Transforming.wrap;
import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import org.junit.jupiter.api.Test;

class RetaliationTest {

    private static final Setting SETTING = Setting.of(Games.AXELROD);

    @Test
    void eachPlayerCountsForItself() {
        Player first = strategy("cooperator+retaliation=2").newPlayer(SETTING, RandomSource.none());
        Player second = strategy("cycle:moves=CCD+retaliation=2").newPlayer(SETTING, RandomSource.none());
        History ofFirst = new History(false);
        History ofSecond = new History(false);
        StringBuilder played = new StringBuilder();
        for (int turn = 1; turn <= 12; turn++) {
            Move a = first.next(ofFirst);
            Move b = second.next(ofSecond);
            ofFirst.append(a, b);
            ofSecond.append(b, a);
            played.append(a).append(b);
        }

        assertThat(everySecond(played, 0)).isEqualTo("CCCDDDDDDDDD");
        assertThat(everySecond(played, 1)).isEqualTo("CCDCDDDDDDDD");
    }

    private static String everySecond(CharSequence moves, int from) {
        StringBuilder result = new StringBuilder();
        for (int i = from; i < moves.length(); i += 2) {
            result.append(moves.charAt(i));
        }
        return result.toString();
    }

    @Test
    void eachLayerCountsForItself() {
        Strategy cooperator = new Scripted("C", false);

        // both answer at once and then pay off, side by side, what each of them owes
        assertThat(Replay.answers(wrap("retaliation=3", wrap("retaliation=2", cooperator)), "DCCCCC"))
                .isEqualTo("CDDDCC");
    }

    @Test
    void whatIsOwedHasNoLimit() {
        assertThat(Replay.answers(wrap("retaliation=1e9", new Scripted("C", false)), "DDDDDC"))
                .isEqualTo("CDDDDD");
    }
}
