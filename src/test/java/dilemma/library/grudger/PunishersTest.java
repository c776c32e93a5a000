package dilemma.library.grudger;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class PunishersTest {

    @Test
    void punisherAddsADefectionForEachTwentiethOfDefections() {
        assertThat(Replay.answers("punisher", "CCCD" + "C".repeat(8))).isEqualTo("CCCC" + "D".repeat(6) + "CC");
        assertThat(Replay.answers("punisher", "D" + "C".repeat(22))).isEqualTo("C" + "D".repeat(21) + "C");
    }

    @Test
    void punisherAnswersARareDefectionWithOne() {
        String peace = "C".repeat(20);

        assertThat(Replay.answers("punisher", peace + "DCC")).isEqualTo(peace + "CDC");
        assertThat(Replay.answers("punisher", peace.substring(1) + "DCCC")).endsWith("CDDC");
    }

    @Test
    void inversePunisherAddsADefectionForEachTwentiethOfCooperations() {
        assertThat(Replay.answers("inverse-punisher", "CCCD" + "C".repeat(18)))
                .isEqualTo("CCCC" + "D".repeat(16) + "CC");
    }

    @Test
    void inversePunisherAddsAtLeastOneDefection() {
        assertThat(Replay.answers("inverse-punisher", "DCCC")).isEqualTo("CDDC");
    }

    @Test
    void levelPunisherCooperatesForTenTurnsAndAtAFifth() {
        assertThat(Replay.answers("level-punisher", "DDD" + "C".repeat(14))).isEqualTo("C".repeat(10) + "DDDDDCC");
    }

    @Test
    void trickyLevelPunisherGoesByTheStrictestLevel() {
        assertThat(Replay.answers("tricky-level-punisher", "D" + "C".repeat(21)))
                .isEqualTo("C" + "D".repeat(19) + "CC");
    }

    @Test
    void trickyLevelPunisherGivesUpAfterAHundredTurns() {
        assertThat(Replay.answers("tricky-level-punisher", "D".repeat(103))).isEqualTo("C" + "D".repeat(99) + "CCC");
    }
}
