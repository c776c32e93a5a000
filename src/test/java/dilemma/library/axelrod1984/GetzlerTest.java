package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class GetzlerTest {

    @Test
    void defectsOnTheLowNumbers() {
        assertThat(Replay.answers(new Getzler(), "DCCC", "....", () -> 0.2)).isEqualTo("CDDC");
    }

    @Test
    void isSureOnlyAfter25DefectionsInARow() {
        double highest = Math.nextDown(1f);

        assertThat(Replay.answers(new Getzler(), "D".repeat(27), ".".repeat(27), () -> highest))
                .isEqualTo("C".repeat(25) + "DD");
    }
}
