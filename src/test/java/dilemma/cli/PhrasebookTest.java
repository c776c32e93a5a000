package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.io.DataStrategies;
import dilemma.io.ReadyMade;
import dilemma.language.Language;
import dilemma.library.Library;
import dilemma.strategy.Arguments;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the data that comes with the program says to people is there in French too. */
class PhrasebookTest {

    private static final DataStrategies BUILT_IN = DataStrategies.beside(new Library());

    static Stream<String> everyText() {
        return Stream.of(
                        BUILT_IN.ids().stream().map(PhrasebookTest::rule),
                        ReadyMade.packed().list().stream().map(ReadyMade.Entry::description),
                        ReadyMade.experiments().list().stream().map(ReadyMade.Entry::description))
                .flatMap(texts -> texts)
                .distinct();
    }

    private static String rule(String id) {
        return BUILT_IN.create(id, Arguments.none(id)).orElseThrow().profile().rule();
    }

    @ParameterizedTest
    @MethodSource("everyText")
    void isTranslated(String english) {
        assertThat(Language.FRENCH.translate(english)).isNotEqualTo(english);
    }
}
