package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Move;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsMoveTest {

    @Test
    void aMoveIsReadAndDeclared() {
        Arguments arguments = new Arguments("example", Map.of("initial", "C"));

        assertThat(arguments.move("initial", Move.D, "the first move")).isEqualTo(Move.C);
        assertThat(arguments.declared())
                .containsExactly(new Parameter("initial", "C or D", "D", "C", "the first move"));
        assertThat(arguments.changed()).isEqualTo("initial=C");
    }

    @Test
    void aMoveHasADefault() {
        assertThat(Arguments.none("example").move("initial", Move.D, "the first move"))
                .isEqualTo(Move.D);
    }

    @Test
    void anythingElseIsNoMove() {
        assertThatThrownBy(() -> new Arguments("example", Map.of("initial", "c")).move("initial", Move.D, "the move"))
                .isInstanceOf(ReferenceException.class)
                .hasMessage("\"example\": initial must be C or D, but was \"c\"");
    }
}
