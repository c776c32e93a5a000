package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Move;
import dilemma.strategy.History;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTableTest {

    /** The pattern is played four times against cooperation, and its first move once more. */
    private static boolean looksRandom(String pattern) {
        History history = new History(false);
        ReplyTable table = new ReplyTable(Precision.DOUBLE);
        String moves = pattern.repeat(4) + pattern.charAt(0);
        for (int i = 0; i < moves.length(); i++) {
            history.append(Move.C, Move.valueOf(moves.substring(i, i + 1)));
            if (i > 0) {
                table.add(history);
            }
        }
        return table.lookRandom();
    }

    @ParameterizedTest
    @CsvSource({
        "CCDD, true", // both moves are equally likely after both
        "CD, false", // each follows the other
        "DDDC, true", // three quarters: not too many
        "DDDDC, false", // too many
        "CCCD, true", // a quarter: not too few
        "CCCCD, false" // too few
    })
    void looksRandomWhereDefectionsAreNeitherRareNorCommonNorAnAnswer(String pattern, boolean expected) {
        assertThat(looksRandom(pattern)).isEqualTo(expected);
    }
}
