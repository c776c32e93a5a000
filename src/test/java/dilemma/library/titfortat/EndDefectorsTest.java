package dilemma.library.titfortat;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.strategy.Setting;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alexei, EugineNier and Michaelos: tit for tat with a betrayal at the end. */
class EndDefectorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"alexei", "eugine-nier", "michaelos"})
    void defectsOnTheLastTurnWhereItKnowsTheLength(String id) {
        RandomSource peaceful = () -> 0;

        assertThat(answers(id, OptionalInt.of(4), "CDCCCC", peaceful)).isEqualTo("CCDDCC");
        assertThat(answers(id, OptionalInt.of(1), "C", peaceful)).isEqualTo("D");
        assertThat(answers(id, OptionalInt.empty(), "CDDCC", peaceful)).isEqualTo("CCDDC");
    }

    @Test
    void eugineNierNeverForgivesTheFifthDefection() {
        assertThat(Replay.answers("eugine-nier", "DDCDCDDCCC")).isEqualTo("CDDCDCDDDD");
    }

    @Test
    void michaelosTossesACoinWhenItGotAwayWithADefection() {
        Iterator<Double> numbers = List.of(0.49, 0.5).iterator();

        // twice its defection is met with cooperation: the first toss makes peace, the second ends it
        assertThat(Replay.answers(Replay.strategy("michaelos", Map.of()), "DCCDCCCC", "........", numbers::next))
                .isEqualTo("CDCCDDDD");
        assertThat(numbers).isExhausted();
    }

    @Test
    void michaelosTossesOnTheLastTurnToo() {
        Iterator<Double> numbers = List.of(0.9).iterator();

        assertThat(answers("michaelos", OptionalInt.of(3), "DCCCC", numbers::next))
                .isEqualTo("CDDDD");
    }

    private static String answers(String id, OptionalInt length, String partner, RandomSource random) {
        Setting setting = new Setting(Games.AXELROD, length);
        return Replay.answers(Replay.strategy(id, Map.of()), setting, partner, ".".repeat(partner.length()), random);
    }
}
