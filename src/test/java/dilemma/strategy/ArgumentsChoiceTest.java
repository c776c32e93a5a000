package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsChoiceTest {

    private enum Mood {
        GLAD,
        SAD
    }

    @Test
    void aChoiceIsReadAndDeclared() {
        Arguments arguments = new Arguments("example", Map.of("mood", "sad"));

        assertThat(arguments.choice("mood", Mood.GLAD, "how it feels")).isEqualTo(Mood.SAD);
        assertThat(arguments.declared())
                .containsExactly(new Parameter("mood", "glad or sad", "glad", "sad", "how it feels"));
        assertThat(arguments.changed()).isEqualTo("mood=sad");
    }

    @Test
    void aChoiceHasADefault() {
        assertThat(Arguments.none("example").choice("mood", Mood.GLAD, "how it feels"))
                .isEqualTo(Mood.GLAD);
    }

    @Test
    void anythingElseIsNoChoice() {
        assertThatThrownBy(() -> new Arguments("example", Map.of("mood", "SAD")).choice("mood", Mood.GLAD, ""))
                .isInstanceOf(ReferenceException.class)
                .hasMessage("\"example\": mood must be glad or sad, but was \"SAD\"");
    }
}
