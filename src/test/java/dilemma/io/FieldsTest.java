package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private final Problems problems = new Problems();

    private Fields fields(String json) {
        return Fields.of(JsonReader.read(Source.of(Path.of("my.json")), json, problems), problems);
    }

    private void assertProblem(String json, Consumer<Field> reader, String message) {
        reader.accept(fields("{\"x\": " + json + "}").field("x"));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(problems::throwIfAny)
                .withMessage("my.json:1:7: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"200", "200.0", "2e2", "20E+1", "2000e-1"})
    void wholeNumbersMayBeWrittenInAnyWay(String literal) {
        assertThat(fields("{\"x\": " + literal + "}").field("x").whole(1, 200)).hasValue(200);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "201",
                "1.5",
                "\"7\"",
                "true",
                "null",
                "NaN",
                "1e999",
                "1e999999999999",
                "1e-999999999999",
                "9007199254740993",
                "-1"
            })
    void whatIsNoWholeNumberInTheRangeIsAProblem(String literal) {
        assertProblem(literal, x -> x.whole(1, 200), "x must be a whole number from 1 to 200, but was " + literal);
    }

    @Test
    void theLargestSeedIsReadExactly() {
        assertThat(fields("{\"x\": 9007199254740991}").field("x").whole(0L, 9007199254740991L))
                .hasValue(9007199254740991L);
    }

    @Test
    void aNumberThatRoundsToAWholeOneIsNotWhole() {
        assertProblem(
                "4503599627370497.0000000001",
                x -> x.whole(0L, 1L << 53),
                "x must be a whole number from 0 to 9007199254740992, but was 4503599627370497.0000000001");
    }

    @ParameterizedTest
    @CsvSource({"1.5", "NaN", "-0.1", "Infinity", "null", "[]", "{}"})
    void whatIsNoProbabilityIsAProblem(String literal) {
        String shown = literal.equals("[]") ? "a list" : literal.equals("{}") ? "an object" : literal;
        assertProblem(literal, x -> x.number(0, 1), "x must be a number from 0 to 1, but was " + shown);
    }

    @Test
    void aWrongNameIsAnsweredWithTheNearest() {
        assertProblem(
                "\"medain\"",
                x -> x.oneOf(List.of("score", "median")),
                "x must be \"score\" or \"median\", but was \"medain\"; did you mean \"median\"?");
    }

    @Test
    void aLongTextIsCutAndShownOnOneLine() {
        assertProblem(
                "\"\\n\\u001b[31m" + "a".repeat(100) + "\"",
                Field::flag,
                "x must be true or false, but was \"\\u000a\\u001b[31m" + "a".repeat(54) + "…\"");
    }

    @Test
    void anUnknownFieldIsAnsweredWithTheNearest() {
        Fields fields = fields("{\"turns\": 1,\n \"noise\": {\"exection\": 0}}");
        fields.field("turns");
        Fields noise = fields.field("noise").object().orElseThrow();
        noise.field("execution");
        noise.end();
        fields.end();

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(problems::throwIfAny)
                .withMessage("my.json:2:12: unknown field noise.exection; did you mean \"execution\"?");
    }

    @Test
    void anUnknownFieldWithoutANearestListsTheKnownOnes() {
        Fields fields = fields("{\"zzzzzzz\": 1}");
        fields.field("turns");
        fields.field("noise");
        fields.end();

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(problems::throwIfAny)
                .withMessage("my.json:1:2: unknown field zzzzzzz; known here: turns, noise");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        Fields fields = fields("{\"a\": 1,\n \"b\": true}");
        fields.required("a").text();
        fields.required("b").number();
        fields.required("c").flag();

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(problems::throwIfAny)
                .withMessage("""
                        my.json:1:1: c is missing
                        my.json:1:7: a must be a text, but was 1
                        my.json:2:7: b must be a finite number, but was true""");
    }

    @Test
    void absentFieldsAreNoProblem() {
        Field absent = fields("{}").field("a");

        assertThat(absent.isThere()).isFalse();
        assertThat(absent.text()).isEmpty();
        assertThat(absent.items()).isEmpty();
        assertThat(absent.object()).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aDocumentThatIsNoObjectIsRefused() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> fields("[1]"))
                .withMessage("my.json:1:1: the whole must be an object, but was a list");
    }

    @Test
    void afterTwentyProblemsTheRestIsCounted() {
        Fields fields = fields("{}");
        for (int i = 0; i < 25; i++) {
            fields.required("f" + i);
        }

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(problems::throwIfAny)
                .withMessageEndingWith("my.json:1:1: f19 is missing\n… and 5 more problems");
    }
}
