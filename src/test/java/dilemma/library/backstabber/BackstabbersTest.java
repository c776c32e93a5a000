package dilemma.library.backstabber;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackstabbersTest {

    @Test
    void backStabberLosesPatienceWithTheFourthDefection() {
        assertThat(Replay.answers("back-stabber", "DDCDCDCC")).isEqualTo("CCCCCCDD");
    }

    @Test
    void doubleCrosserPlaysTitForTwoTatsWithAPartnerThatOpenedWithSevenCooperations() {
        assertThat(Replay.answers("double-crosser", "CCCCCCC" + "DDCDDCDDC")).isEqualTo("CCCCCCC" + "CCDCCDCCD");
    }

    @Test
    void doubleCrosserIsABackStabberToAPartnerThatDefectedInTheOpening() {
        assertThat(Replay.answers("double-crosser", "CCCCCCD" + "CDDCDCC")).isEqualTo("CCCCCCC" + "CCCCCDD");
    }

    @Test
    void doubleCrosserRemembersAllDefectionsFromTurn181On() {
        String partner = "C".repeat(7) + "DC".repeat(4) + "C".repeat(170);

        assertThat(Replay.answers("double-crosser", partner)).isEqualTo("C".repeat(180) + "D".repeat(5));
    }

    @ParameterizedTest
    @CsvSource({"1, DCCC", "2, DDCC", "3, CDDC", "4, CCDD", "6, CCCC"})
    void bothDefectOnTheLastTwoTurnsOfAKnownLengthAndNotBeyond(int length, String expected) {
        Setting told = new Setting(Games.AXELROD, OptionalInt.of(length));

        for (Strategy strategy : List.of(new BackStabber(), new DoubleCrosser())) {
            assertThat(Replay.answers(strategy, told, "CCCC", "....", RandomSource.none()))
                    .isEqualTo(expected);
        }
    }
}
