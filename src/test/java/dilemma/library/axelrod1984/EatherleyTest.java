package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class EatherleyTest {

    private static final float ONE_THIRD = 1 / 3f;

    @Test
    void defectsOnTheNumbersBelowTheShareOfDefectionsInSinglePrecision() {
        assertThat(chosen("CCDC", Math.nextDown(ONE_THIRD))).isEqualTo("CCCD");
        assertThat(chosen("CCDC", ONE_THIRD)).isEqualTo("CCCC");
    }

    @Test
    void isSureAsLongAsThePartnerHasDoneNothingElse() {
        assertThat(chosen("DDDC", Math.nextDown(1f))).isEqualTo("CDDD");
    }

    private static String chosen(String partner, float drawn) {
        return Replay.answers(new Eatherley(), partner, "....", () -> drawn);
    }
}
