package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @Test
    void theLauncherSaysWhichStreamsAreTerminals() {
        Terminal terminal = Terminal.of(Map.of(), properties("dilemma.stdout.tty", "true"));

        assertThat(terminal.out()).isTrue();
        assertThat(terminal.err()).isFalse();
    }

    @Test
    void noColorAndDumbTerminalsTurnColorsOff() {
        assertThat(Terminal.of(Map.of(), new Properties()).color()).isTrue();
        assertThat(Terminal.of(Map.of("NO_COLOR", ""), new Properties()).color())
                .isTrue();
        assertThat(Terminal.of(Map.of("NO_COLOR", "1"), new Properties()).color())
                .isFalse();
        assertThat(Terminal.of(Map.of("TERM", "dumb"), new Properties()).color())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"C, ASCII", "POSIX, ASCII", "de_DE.ISO-8859-1, ASCII", "C.utf8, UNICODE", "de_DE.UTF-8, UNICODE"})
    void theLocaleDecidesWhichCharactersCanBeShown(String locale, Glyphs expected) {
        assertThat(Terminal.of(Map.of("LANG", locale), new Properties()).glyphs())
                .isEqualTo(expected);
    }

    @Test
    void theFirstLocaleVariableThatIsSetDecides() {
        Map<String, String> environment = Map.of("LC_ALL", "C", "LC_CTYPE", "C.UTF-8", "LANG", "C.UTF-8");
        Map<String, String> unset = Map.of("LC_ALL", "", "LC_CTYPE", "C.UTF-8", "LANG", "C");

        assertThat(Terminal.of(environment, new Properties()).glyphs()).isEqualTo(Glyphs.ASCII);
        assertThat(Terminal.of(unset, new Properties()).glyphs()).isEqualTo(Glyphs.UNICODE);
    }

    @Test
    void theLocaleThatTheLauncherTellsIsTheUsers() {
        Map<String, String> changed = Map.of("LC_ALL", "C.UTF-8");

        assertThat(Terminal.of(changed, properties("dilemma.locale", "C")).glyphs())
                .isEqualTo(Glyphs.ASCII);
        assertThat(Terminal.of(changed, properties("dilemma.locale", "")).glyphs())
                .isEqualTo(Glyphs.ASCII);
    }

    @Test
    void withoutALocaleTheEncodingOfTheConsoleDecides() {
        assertThat(Terminal.of(Map.of(), properties("stdout.encoding", "UTF-8")).glyphs())
                .isEqualTo(Glyphs.UNICODE);
        assertThat(Terminal.of(Map.of(), properties("sun.stdout.encoding", "cp437"))
                        .glyphs())
                .isEqualTo(Glyphs.ASCII);
    }

    @ParameterizedTest
    @CsvSource({"'', 80", "0, 80", "many, 80", "-5, 80", "1, 40", "100, 100", "9999, 120"})
    void aLineIsAsLongAsTheLauncherSaysWithinReason(String told, int columns) {
        assertThat(Terminal.of(Map.of(), properties("dilemma.columns", told)).columns())
                .isEqualTo(columns);
    }

    private static Properties properties(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }
}
