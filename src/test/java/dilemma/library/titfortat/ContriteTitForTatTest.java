package dilemma.library.titfortat;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class ContriteTitForTatTest {

    private final ContriteTitForTat contrite = new ContriteTitForTat();

    @Test
    void withoutNoiseItIsTitForTat() {
        String partner = Replay.moves(1, 100, 0.5);

        assertThat(Replay.answers(contrite, partner)).isEqualTo(Replay.answers("tit-for-tat", partner));
    }

    @Test
    void forgivesTheReprisalForItsOwnMistake() {
        assertThat(Replay.answers(contrite, "CCDCC", ".X...")).isEqualTo("CCCCC");
        assertThat(Replay.answers(new TitForTat(), "CCDCC", ".X...")).isEqualTo("CCCDC");
    }

    @Test
    void answersDefectionsThatItDidNotBringAbout() {
        assertThat(Replay.answers(contrite, "CDDCC", ".X...")).isEqualTo("CCDDC");
    }

    @Test
    void staysContriteUntilItHasReallyCooperated() {
        assertThat(Replay.answers(contrite, "CCDDCDDC", ".XX.....")).isEqualTo("CCCDDCCD");
    }
}
