package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    private static final Source SOURCE = Source.of(Path.of("my.json"));

    private final Problems problems = new Problems();

    @Test
    void everyValueKnowsWhereItStands() {
        Json json = JsonReader.read(SOURCE, "{\n  \"match\": { \"turns\": [200, 7] }\n}", problems);

        Json.Members match = (Json.Members)
                ((Json.Members) json).member("match").orElseThrow().value();
        Json.Items turns = (Json.Items) match.member("turns").orElseThrow().value();
        Place seven = turns.values().get(1).place();
        assertThat(seven).extracting(Place::path, Place::line, Place::column).containsExactly("match.turns[1]", 2, 29);
        assertThat(match.member("turns").orElseThrow().place().prefix()).isEqualTo("my.json:2:14: ");
    }

    @Test
    void aMessageShowsAControlCharacterAsAnEscape() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> JsonReader.read(SOURCE, "[a\u0007b]", problems))
                .withMessageContaining("expected a value, but found a")
                .withMessageMatching("\\P{Cc}*");
    }

    @Test
    void aMessageAboutALongNameIsShort() {
        String field = "\"" + "a".repeat(10_000) + "\": 1";
        JsonReader.read(SOURCE, "{" + field + "," + field + "}", problems);

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(problems::throwIfAny)
                .withMessageStartingWith("my.json:1:10008: aaa")
                .withMessageEndingWith("a is given twice, first in line 1")
                .withMessageMatching(".{100,500}");
    }

    @Test
    void aNumberBeyondAllMeasureIsNotCopied() {
        Json json = JsonReader.read(SOURCE, "{\"turns\": -1e999}", problems);

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> JsonWriter.text(writer -> writer.value(json)))
                .withMessage("my.json:1:11: turns must be a finite number, but was -1e999");
    }

    @Test
    void aFieldNameWithDotsIsQuotedInAPath() {
        Json.Members json = (Json.Members) JsonReader.read(SOURCE, "{\"a.b\": {\"c\": 1}}", problems);

        Json.Members inner = (Json.Members) json.member("a.b").orElseThrow().value();
        assertThat(inner.member("c").orElseThrow().place().path()).isEqualTo("[\"a.b\"].c");
    }

    @Test
    void commentsAndTrailingCommasAreRead() {
        Json json = JsonReader.read(SOURCE, "// first\n[1, // one\n 2,]", problems);

        assertThat(((Json.Items) json).values()).extracting(Json::shown).containsExactly("1", "2");
    }

    @Test
    void numbersKeepTheirText() {
        Json json = JsonReader.read(SOURCE, "[200.0, 2e2, 0.1, NaN, -Infinity, 1e999]", problems);

        List<Json> values = ((Json.Items) json).values();
        assertThat(values).extracting(Json::shown).containsExactly("200.0", "2e2", "0.1", "NaN", "-Infinity", "1e999");
        assertThat(values)
                .extracting(value -> ((Json.Numeral) value).value())
                .containsExactly(200.0, 200.0, 0.1, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    @Test
    void aFieldGivenTwiceIsAProblemAndTheFirstCounts() {
        Json.Members json = (Json.Members) JsonReader.read(SOURCE, "{\"a\": 1,\n \"a\": 2}", problems);

        assertThat(json.member("a").orElseThrow().value().shown()).isEqualTo("1");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(problems::throwIfAny)
                .withMessage("my.json:2:2: a is given twice, first in line 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "                   @ my.json: is empty, but must hold JSON",
                "// nothing         @ my.json: is empty, but must hold JSON",
                "{                  @ my.json:1:2: it ends too early: a bracket opened in line 1, column 1 is not closed",
                "{\"a\":            @ my.json:1:6: it ends too early: a bracket opened in line 1, column 1 is not closed",
                "[[1, 2], [3        @ my.json:1:12: it ends too early: a bracket opened in line 1, column 10 is not closed",
                "[\"abc             @ my.json:1:6: it ends within a text: a double quote is missing",
                "[1 /* x            @ my.json:1:8: it ends within a comment",
                "[1}                @ my.json:1:3: expected \"]\" opened in line 1, column 1, but found \"}\"",
                "}                  @ my.json:1:1: there is nothing for this bracket to close",
                "[1 2]              @ my.json:1:4: expected \",\" or \"]\", but found \"2\"",
                "{\"a\": 1 \"b\": 2} @ my.json:1:9: expected \",\" or \"}\", but found \"\"\"",
                "{\"a\" 1}          @ my.json:1:6: expected \":\" after the name of the field, but found \"1\"",
                "{a: 1}             @ my.json:1:2: expected the name of a field in double quotes, but found \"a\"",
                "['x']              @ my.json:1:2: expected a value, but found \"'\"",
                "[yes]              @ my.json:1:2: expected a value, but found yes; a text needs double quotes",
                "{\"a\":}           @ my.json:1:6: expected a value, but found \"}\"",
                "[01]               @ my.json:1:3: a number must not begin with 0",
                "[1.]               @ my.json:1:3: expected a digit, but found \"]\"",
                "[+1]               @ my.json:1:3: expected a number without a plus sign, but found \"+\"",
                "[\"a\\q\"]         @ my.json:1:5: there is no such escape after \\; a backslash itself is written \\\\",
                "[\"\\u12G4\"]      @ my.json:1:7: expected four hexadecimal digits after \\u, but found \"G\"",
                "{} {}              @ my.json:1:4: nothing may follow the end of the JSON value, but there is \"{\"",
            })
    void brokenJsonIsExplainedInPlainWords(String text, String message) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> JsonReader.read(SOURCE, text == null ? "" : text, problems))
                .withMessage(message)
                .withNoCause();
    }

    @Test
    void aTextThatDoesNotEndInItsLineIsExplained() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> JsonReader.read(SOURCE, "[\"abc\n]", problems))
                .withMessage("my.json:1:6: a text must end in the line in which it begins: a double quote is missing");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> JsonReader.read(SOURCE, deep, problems))
                .withMessage("my.json:1:65: lists and objects lie within each other more than 64 deep");
    }

    @Test
    void nestingUpToTheLimitIsRead() {
        String deep = "[".repeat(64) + "]".repeat(64);

        assertThat(JsonReader.read(SOURCE, deep, problems).shown()).isEqualTo("a list");
    }

    @Test
    void anOverlongNumberIsRefused() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> JsonReader.read(SOURCE, "[" + "1".repeat(5000) + "]", problems))
                .withMessageEndingWith("a number is longer than 1000 characters");
    }

    @Test
    void halfACharacterIsAProblemBecauseItCannotBeWritten() {
        var unused = JsonReader.read(SOURCE, "[\"\\ud83d\\ude00\", \"\\ud83d\"]", problems);

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(problems::throwIfAny)
                .withMessage("my.json:1:18: [1] holds half of a character: an unpaired surrogate");
    }
}
