package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

/** A partner that defects twice and then cooperates has as many points as the rule on turn 81: 237. */
class JonesTest {

    private static final String EVEN = "DDC" + "C".repeat(77);

    @Test
    void offersToTakeTurnsWhereBothHaveExactly237PointsAfterEightyTurns() {
        String offer = "D".repeat(59) + "C".repeat(41);

        assertThat(Replay.answers("k81r", EVEN + "C".repeat(220)).substring(80))
                .isEqualTo(offer + offer + "D".repeat(20));
    }

    /** It would be C on turns 140 to 180. */
    @Test
    void theOfferEndsWithTheNextDefection() {
        String partner = EVEN + "C".repeat(19) + "D" + "C".repeat(80);

        assertThat(Replay.answers("k81r", partner).substring(80)).isEqualTo("D".repeat(100));
    }

    /** Slips on turns 2 to 12 leave eleven defections unanswered, and it 60 points behind. */
    @Test
    void repeatsThePartnersMoveWhileItIsFarBehind() {
        String echo = "CDCCDDCCCDDD".repeat(2);
        String partner = "D".repeat(12) + echo + "C";
        String slips = "." + "X".repeat(11) + ".".repeat(25);

        assertThat(Replay.answers(new Jones(), partner, slips).substring(13)).isEqualTo(echo);
    }
}
