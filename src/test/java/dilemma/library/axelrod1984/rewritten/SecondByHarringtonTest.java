package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import dilemma.random.RandomSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecondByHarringtonTest {

    private static final String PEACE = "C".repeat(36);

    private static String answers(String partner, RandomSource random) {
        var harrington = Replay.strategy("second-by-harrington", Map.of());
        return Replay.answers(harrington, partner, ".".repeat(partner.length()), random);
    }

    @Test
    void probesOnTurn37AndThenByChanceAfterMakingAmends() {
        assertThat(answers("C".repeat(46), () -> 0.25)).isEqualTo(PEACE + "DCCDCCDCCD");
        assertThat(answers("C".repeat(46), () -> 0.26)).isEqualTo(PEACE + "DCCCCCCCCC");
    }

    @Test
    void probesNoMoreOnceAProbeWasAnswered() {
        // The answer comes on turn 38; the amends are made none the less.
        assertThat(answers(PEACE + "CDCCCCCCCC", RandomSource.none())).isEqualTo(PEACE + "DCCCCCCCCC");
    }

    @Test
    void sparesItsTwinUntilTheNextDefection() {
        assertThat(answers(PEACE + "DCCCCCC", RandomSource.none())).isEqualTo(PEACE + "DCCCCCC");
        assertThat(answers(PEACE + "DCCCCDC", () -> 0.9)).isEqualTo(PEACE + "DCCCCCD");
    }

    @Test
    void defectsForEverOnceThePartnerHasDefectedTwentyTimesInARow() {
        assertThat(answers("D".repeat(60), RandomSource.none()).substring(20)).isEqualTo("D".repeat(40));
    }

    @Test
    void defectsOnAPartnerThatLooksRandomUntilItResists() {
        String random = Replay.moves(1, 29, 0.5);

        assertThat(answers(random + "C".repeat(30), RandomSource.none()).substring(29))
                .isEqualTo("D".repeat(30));
        // Eleven defections in a row: peace is offered on turn 41, with two cooperations more whatever the answer.
        assertThat(answers(random + "D".repeat(14), RandomSource.none()).substring(29))
                .isEqualTo("D".repeat(11) + "CCC");
    }
}
