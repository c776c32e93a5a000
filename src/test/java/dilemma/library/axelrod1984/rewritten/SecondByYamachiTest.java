package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class SecondByYamachiTest {

    @Test
    void aMistakeOfItsOwnChangesNothing() {
        String partner = Replay.moves(1, 120, 0.3);
        String slips = Replay.moves(2, 120, 0.3).replace('D', 'X').replace('C', '.');

        assertThat(Replay.answers(new SecondByYamachi(), partner, slips))
                .isEqualTo(Replay.answers(new SecondByYamachi(), partner));
    }

    @Test
    void doesNotLookAtTheLatestMove() {
        String partner = Replay.moves(3, 38, 0.4);

        assertThat(Replay.answers("second-by-yamachi", partner + "CC"))
                .isEqualTo(Replay.answers("second-by-yamachi", partner + "DC"));
    }

    @Test
    void defectsAfterFortyTurnsWhileThePartnerDefectedAboutHalfOfTheTime() {
        String half = "D".repeat(20) + "C".repeat(20);

        assertThat(Replay.answers("second-by-yamachi", half + "CCCC")).endsWith("DDDD");
        assertThat(Replay.answers("second-by-yamachi", "C".repeat(44))).isEqualTo("C".repeat(44));
    }
}
