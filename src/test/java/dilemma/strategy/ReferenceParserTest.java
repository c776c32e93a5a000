package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceParserTest {

    private static final Reference.Part HALF_NOISY = new Reference.Part("noisy", Map.of("p", "0.5"));

    @ParameterizedTest
    @ValueSource(strings = {"noisy(", "grudger+noisy+"})
    void transformsWithoutEndAreRefused(String part) {
        assertThatThrownBy(() -> ReferenceParser.parse(part.repeat(100_000)))
                .isInstanceOf(ReferenceException.class)
                .hasMessageStartingWith("strategy reference \"" + part)
                .hasMessageEndingWith("has more than 100 transforms");
    }

    @Test
    void aLongPatternIsNoMistake() {
        String moves = "CCD".repeat(10_000);

        assertThat(ReferenceParser.parse("cycle:moves=" + moves).arguments()).isEqualTo(Map.of("moves", moves));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tit-for-tat", " tit-for-tat ", "tit-for-tat()", "tit-for-tat ( )", "tit-for-tat() "})
    void anIdStandsAlone(String text) {
        assertThat(ReferenceParser.parse(text)).isEqualTo(new Reference("tit-for-tat", Map.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:p=0.7,q=CCD", "a(p=0.7, q=CCD)", "a( p = 0.7 , q = CCD )", "a : p=0.7, q=CCD"})
    void bothSpellingsGiveArguments(String text) {
        assertThat(ReferenceParser.parse(text))
                .isEqualTo(new Reference("a", Map.of("p", "0.7", "q", "CCD"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+noisy:p=0.5", "noisy(a, p=0.5)", "noisy( a , p=0.5 )", "noisy(a,p=0.5)"})
    void bothSpellingsGiveTransforms(String text) {
        assertThat(ReferenceParser.parse(text)).isEqualTo(new Reference("a", Map.of(), List.of(HALF_NOISY)));
    }

    @Test
    void aTransformsOnlyParameterNeedsNoName() {
        assertThat(ReferenceParser.parse("a+noisy=0.5"))
                .isEqualTo(new Reference("a", Map.of(), List.of(new Reference.Part("noisy", Map.of("", "0.5")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:q=1+noisy:p=0.5+flip+forgiver:p=0.1",
                "forgiver(flip(noisy(a(q=1), p=0.5)), p=0.1)",
                "flip(a:q=1+noisy:p=0.5)+forgiver:p=0.1",
                "forgiver(flip(noisy(a(q=1), p=0.5)),p=0.1)"
            })
    void transformsNestTheInnermostFirst(String text) {
        assertThat(ReferenceParser.parse(text))
                .isEqualTo(new Reference(
                        "a",
                        Map.of("q", "1"),
                        List.of(
                                HALF_NOISY,
                                new Reference.Part("flip", Map.of()),
                                new Reference.Part("forgiver", Map.of("p", "0.1")))));
    }

    @ParameterizedTest
    @CsvSource({"1e-3", "-0.5", "1e+3", "1E+3", "-1.5e+10", "1e-3", "-2"})
    void numbersMayCarrySigns(String number) {
        assertThat(ReferenceParser.parse("a:p=" + number + "+flip"))
                .isEqualTo(new Reference("a", Map.of("p", number), List.of(new Reference.Part("flip", Map.of()))));
        assertThat(ReferenceParser.parse("noisy(a, p=" + number + ")").transforms())
                .containsExactly(new Reference.Part("noisy", Map.of("p", number)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | a strategy's id at its end",
                "' ' | a strategy's id at its end",
                ":p=1 | a strategy's id at character 1",
                "a: | a parameter's name at its end",
                "a:p | \"=\" at its end",
                "a:p= | a value at its end",
                "a:p=1, | a parameter's name at its end",
                "a:=1 | a parameter's name at character 3",
                "a+ | a transform's name at its end",
                "a++b | a transform's name at character 3",
                "a+noisy= | a value at its end",
                "a(p=1 | \")\" at its end",
                "noisy(a | \")\" at its end",
                "noisy(a, b) | \"=\" at character 11",
                "a)b | \"+\" and a transform, or the end at character 2",
                "a:p=1=2 | \"+\" and a transform, or the end at character 6",
                "a(p=1)b | \"+\" and a transform, or the end at character 7",
                "a:p=1e+ | an exponent at its end"
            })
    void whatIsNotReadableIsToldWithItsPlace(String text, String expected) {
        assertThatThrownBy(() -> ReferenceParser.parse(text))
                .isInstanceOf(ReferenceException.class)
                .hasMessage("strategy reference \"" + text + "\" is not readable: expected " + expected);
    }

    @Test
    void anArgumentIsGivenOnce() {
        assertThatThrownBy(() -> ReferenceParser.parse("a:p=1,p=2"))
                .isInstanceOf(ReferenceException.class)
                .hasMessage("\"a:p=1,p=2\" gives \"p\" twice");
    }
}
