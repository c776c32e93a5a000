package dilemma.library.axelrod1984.rewritten;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SecondByLeyvrazTest {

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "C, 1",
        "D, 0.5",
        "DC, 0",
        "DD, 0.25",
        "CCC, 1",
        "CCD, 0.5",
        "CDC, 0",
        "CDD, 0.25",
        "DCC, 1",
        "DCD, 1",
        "DDC, 1",
        "DDD, 0.25"
    })
    void cooperatesByThePartnersLastThreeMovesWhateverCameBefore(String moves, double cooperation) {
        var rule = new SecondByLeyvraz();
        for (String before : new String[] {"", "CCCC", "DCDD", "CDDC"}) {
            var latest = rule.start();
            for (String move : (moves.length() == 3 ? before + moves : moves).split("", 0)) {
                latest = move.isEmpty() ? latest : rule.after(latest, Outcome.of(Move.C, Move.valueOf(move)));
            }

            assertThat(rule.cooperation(latest)).isEqualTo(cooperation);
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotLookAtItsOwnMoves(SecondByLeyvraz.Latest latest) {
        var rule = new SecondByLeyvraz();

        assertThat(rule.after(latest, Outcome.CC)).isEqualTo(rule.after(latest, Outcome.DC));
        assertThat(rule.after(latest, Outcome.CD)).isEqualTo(rule.after(latest, Outcome.DD));
    }
}
