package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Move;
import dilemma.library.Library;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static Arguments given(String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Arguments("owner", map);
    }

    @Test
    void whatIsNotGivenHasItsDefault() {
        Arguments none = Arguments.none("owner");

        assertThat(none.probability("p", 0.5, "")).isEqualTo(0.5);
        assertThat(none.probability("g", "the game's", "")).isEmpty();
        assertThat(none.number("x", -1, -2, 2, "")).isEqualTo(-1);
        assertThat(none.whole("n", 3, 1, 9, "")).isEqualTo(3);
        assertThat(none.moves("m", "CD", "")).containsExactly(Move.C, Move.D);
        assertThat(none.flag("f", true, "")).isTrue();
        assertThat(none.probabilities("l", "0.1/1", "")).containsExactly(0.1, 1.0);
        assertThat(none.probabilitiesIfGiven("w", "all alike", "")).isEmpty();
        assertThat(none.strategiesIfGiven("i", "itself", "")).isEmpty();
        assertThat(none.changed()).isEmpty();
        none.checkAllRead();
    }

    @Test
    void whatIsGivenIsReadAndDeclaredInTheOrderOfReading() {
        Arguments given = given("f", "false", "m", "DDC", "n", "2e0", "x", "-1.50", "g", "1e-1", "p", ".25");

        assertThat(given.probability("p", 0.5, "chance")).isEqualTo(0.25);
        assertThat(given.probability("g", "the game's", "")).hasValue(0.1);
        assertThat(given.number("x", -1, -2, 2, "")).isEqualTo(-1.5);
        assertThat(given.whole("n", 3, 1, 9, "")).isEqualTo(2);
        assertThat(given.moves("m", "CD", "")).containsExactly(Move.D, Move.D, Move.C);
        assertThat(given.flag("f", true, "")).isFalse();
        given.checkAllRead();
        assertThat(given.changed()).isEqualTo("p=0.25,g=0.1,x=-1.5,n=2,m=DDC,f=false");
        assertThat(given.declared())
                .hasSize(6)
                .startsWith(new Parameter("p", "a number from 0 to 1", "0.5", "0.25", "chance"));
    }

    @Test
    void severalValuesHaveSlashesBetweenThem() {
        Arguments given = new Arguments(
                "owner", Map.of("l", ".5/ 1e-1 /0", "w", "1/0", "i", "random / grudger", "j", "random"), new Library());

        assertThat(given.probabilities("l", "1", "")).containsExactly(0.5, 0.1, 0.0);
        assertThat(given.probabilitiesIfGiven("w", "all alike", "")).contains(List.of(1.0, 0.0));
        assertThat(given.strategies("i", "random", ""))
                .extracting(strategy -> strategy.profile().id())
                .containsExactly("random", "grudger");
        assertThat(given.strategiesIfGiven("j", "itself", "").orElseThrow()).hasSize(1);
        assertThat(given.changed()).isEqualTo("l=0.5/0.1/0,w=1/0,i=random/grudger,j=random");
    }

    @Test
    void aStrategyThatIsNotThereIsNamedWithTheNearest() {
        Arguments given = new Arguments("owner", Map.of("i", "random/gruger"), new Library());

        assertThatThrownBy(() -> given.strategies("i", "random", ""))
                .hasMessage("\"owner\": there is no strategy with the id \"gruger\"; did you mean \"grudger\"?");
    }

    @Test
    void aValueWithoutANameIsTheFirstParameters() {
        Arguments given = given("", "0.25");

        assertThat(given.probability("p", 0.5, "")).isEqualTo(0.25);
        assertThat(given.probability("q", 0.5, "")).isEqualTo(0.5);
        given.checkAllRead();
    }

    @Test
    void whatWasNotReadIsNamedWithWhatThereIs() {
        Arguments given = given("z", "1");
        given.whole("n", 3, 1, 9, "");
        given.flag("f", true, "");

        assertThatThrownBy(given::checkAllRead)
                .isInstanceOf(ReferenceException.class)
                .hasMessage(
                        "\"owner\" does not take a parameter \"z\"; its parameters are n (a whole number from 1 to 9),"
                                + " f (true or false)");
    }

    @Test
    void wrongValuesAreToldWithWhatIsTaken() {
        refused("NaN", a -> a.probability("v", 0.5, ""), "a number from 0 to 1");
        refused("1.01", a -> a.probability("v", "none", ""), "a number from 0 to 1");
        refused("-2.5", a -> a.number("v", 0, -2, 2, ""), "a number from -2 to 2");
        refused("-1", a -> a.number("v", 0, 0, Double.MAX_VALUE, ""), "a number of at least 0");
        refused("x", a -> a.number("v", 0, -Double.MAX_VALUE, Double.MAX_VALUE, ""), "a number");
        refused("CXD", a -> a.moves("v", "C", ""), "a sequence of C and D, such as CCD");
        refused("", a -> a.moves("v", "C", ""), "a sequence of C and D, such as CCD");
        refused("yes", a -> a.flag("v", true, ""), "true or false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "2.5", "x", "", "NaN", "1e99", "-1"})
    void wholeNumbersAreWholeAndInRange(String text) {
        refused(text, a -> a.whole("v", 3, 1, 9, ""), "a whole number from 1 to 9");
    }

    private static void refused(String text, Consumer<Arguments> reading, String takes) {
        assertThatThrownBy(() -> reading.accept(given("v", text)))
                .isInstanceOf(ReferenceException.class)
                .hasMessage("\"owner\": v must be " + takes + ", but was \"" + text + "\"");
    }
}
