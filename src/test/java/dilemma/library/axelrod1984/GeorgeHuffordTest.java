package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import dilemma.strategy.Strategy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeorgeHuffordTest {

    @Test
    void defectsMoreAndMoreOftenAsLongAsThatPays() {
        assertThat(Replay.answers("k48r", "C".repeat(40)))
                .isEqualTo("CCCCC" + "CDCCC" + "CDCDC" + "CDDDC" + "CDDDD" + "DDDDD".repeat(3));
    }

    @Test
    void turnsRoundAfterEveryBlockThatEarnedLessThanTheOneBefore() {
        // the first six blocks earn 17, 19, 3, 19, 1 and 19
        String partner = "C".repeat(15) + "DDDDD" + "CCCCC" + "DDDDD" + "CCCCC";

        assertThat(Replay.answers("k48r", partner + "CCCCC"))
                .isEqualTo("CCCCC" + "CDCCC" + "CDCDC" + "CDDDC" + "CDCDC" + "CDCCC" + "CDCDC" + "CDDDC");
    }

    @Test
    void setsOutFromTheDefectionsOfTheFirstFourTurnsAndNotOfTheFifth() {
        assertThat(Replay.answers("k48r", "DCDCDCCCCC")).isEqualTo("CDCDC" + "CDDDC");
        assertThat(Replay.answers("k48r", "DDDDDCCCCC")).isEqualTo("CDDDD" + "DDDDD");
    }

    @Test
    void countsWhatItEarnedByTheMovesThatWerePlayed() {
        Strategy hufford = Replay.strategy("k48r", Map.of());
        String slips = ".".repeat(16) + "XXX" + ".".repeat(6);

        // with the three defections of its third block it would have earned more than before
        assertThat(Replay.answers(hufford, "C".repeat(25), slips)).endsWith("CDDDC" + "CDCDC");
    }
}
