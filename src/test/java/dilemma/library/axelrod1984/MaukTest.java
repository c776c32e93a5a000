package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import dilemma.random.RandomSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaukTest {

    private static final String PEACE = "C".repeat(50);

    private static String answers(String partner, RandomSource random) {
        return Replay.answers(Replay.strategy("k78r", Map.of()), partner, ".".repeat(partner.length()), random);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CDCD", "DDDD"})
    void playsTitForTatWithAnEcho(String moves) {
        String partner = PEACE + moves + "CC" + "CDCDDC".repeat(20);

        assertThat(answers(partner, RandomSource.none()).substring(57)).isEqualTo(partner.substring(56, 175));
    }

    @Test
    void trustsACloneUntilTurn118() {
        String partner = PEACE + "CCDCCC" + "D".repeat(62) + "DC";

        assertThat(answers(partner, RandomSource.none())).isEqualTo("C".repeat(50) + "DCCDCCC" + "C".repeat(61) + "DD");
    }

    /** Before the verdict the partner has 135 points, and 136. */
    @Test
    void isHostileToAPartnerWithFewPoints() {
        String poor = "CCCCCCCCCCCCCCCCCCCCCCDCCDCDDCDDDDCDCDDCDDCDCCDDDCDCDDCC";
        String richer = "CCCCCCCCCCCCCCCCCCCCCDCDCDCCDDCCCDCDDDDDDCCDDDDCDCDCDCCC";

        assertThat(answers(poor + "C".repeat(200), RandomSource.none()).substring(56))
                .isEqualTo("D".repeat(200));
        assertThat(answers(richer + "CDC", () -> 0).substring(56)).isEqualTo("CCD");
    }

    @Test
    void probesAnyOtherAtRandomIntervals() {
        String shortest = "D" + "C".repeat(5);
        String longest = "D" + "C".repeat(14);

        assertThat(answers("C".repeat(90), () -> 0).substring(62)).startsWith(shortest.repeat(4));
        assertThat(answers("C".repeat(120), () -> Math.nextDown(1.0)).substring(71))
                .startsWith(longest.repeat(3));
    }
}
