package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.io.InputException;
import dilemma.strategy.ReferenceException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GameReferenceTest {

    static List<Game> namedGames() {
        return Games.all();
    }

    @ParameterizedTest
    @MethodSource("namedGames")
    void everyNamedGameIsFoundByItsName(Game game) {
        assertThat(GameReference.parse(game.name())).isEqualTo(game);
    }

    @Test
    void theDonationGameTakesItsBenefitAndItsCost() {
        assertThat(GameReference.parse("donation:b=4,c=1.5")).isEqualTo(Games.donation(4, 1.5));
        assertThat(GameReference.parse("donation:c=2")).isEqualTo(Games.donation(3, 2));
        assertThat(GameReference.parse("donation: b = 1e1")).isEqualTo(Games.donation(10, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "chiken | unknown game \"chiken\"; did you mean \"chicken\"?",
                "poker | unknown game \"poker\"; there are prison-years, axelrod, chicken, stag-hunt, donation",
                "donation: | game \"donation:\": expected name=value, but found \"\"",
                "donation:b | game \"donation:b\": expected name=value, but found \"b\"",
                "donation:b=4, | game \"donation:b=4,\": expected name=value, but found \"\"",
                "donation:b=4,b=5 | game \"donation:b=4,b=5\" gives \"b\" twice",
                "donation:b=1e308,c=-1e308 | game \"donation:b=1e308,c=-1e308\": the difference of b and c is too large for a number"
            })
    void aMistakeIsToldInALine(String text, String message) {
        assertThatThrownBy(() -> GameReference.parse(text))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "donation:b=x | \"donation\": b must be a number, but was \"x\"",
                "donation:b=NaN | \"donation\": b must be a number, but was \"NaN\"",
                "donation:d=1 | \"donation\" does not take a parameter \"d\"; its parameters are b (a number), c (a number)",
                "axelrod:b=1 | \"axelrod\" does not take a parameter \"b\"; it has no parameters"
            })
    void aWrongParameterIsToldWithThoseThatThereAre(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GameReference.parse(text))
                .isInstanceOf(ReferenceException.class)
                .withMessage(message);
    }
}
