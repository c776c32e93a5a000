package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McGurrinTest {

    @ParameterizedTest
    @CsvSource({
        // tit for two tats, with a robbery on turn 11
        "CCC, C, CCCCDCDCCDC",
        "CCD, C, CCCCDCDCCDC",
        // tit for tat
        "DDC, C, CDCDDCCCDDC",
        "DDD, D, CDCDDCCCDDC",
        "DCD, D, CDCDDCCCDDC",
        // tit for tat that lets a defection pass
        "CDD, C, CDCDDCCCDDC",
        // tit for two tats
        "CDC, C, CCCCDCCCCDC",
        "DCC, C, CCCCDCCCCDC"
    })
    void choosesAMannerByThePartnersFirstThreeMoves(String sounding, String fourth, String others) {
        assertThat(Replay.answers("k45r", sounding + "CDCDDCCCDDCC")).isEqualTo("DCC" + fourth + others);
    }

    @Test
    void robsAPartnerThatAlwaysCooperatesOnEveryEighthTurn() {
        assertThat(Replay.answers("k45r", "C".repeat(42))).isEqualTo("DCCCCCCCCC" + "DCCCCCCC".repeat(4));
    }

    @Test
    void meanwhileItAnswersTwoDefectionsInARow() {
        assertThat(Replay.answers("k45r", "CCDD" + "C".repeat(5) + "DD" + "C".repeat(6) + "DDC"))
                .isEqualTo("DCCCD" + "C".repeat(5) + "DD" + "C".repeat(6) + "DD");
    }
}
