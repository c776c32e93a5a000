package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.automaton.Automaton;
import dilemma.game.Games;
import dilemma.library.Library;
import dilemma.strategy.Resolver;
import dilemma.strategy.Setting;
import org.junit.jupiter.api.Test;

class GraphvizWriterTest {

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));

    private static String drawn(String name, String reference) {
        Automaton automaton = Automaton.of(RESOLVER.resolve(reference).strategy(), Setting.of(Games.AXELROD))
                .orElseThrow();
        return GraphvizWriter.text(name, automaton);
    }

    @Test
    void aNameCannotLeaveItsQuotes() {
        assertThat(drawn("a \"b\" \\ c\nd", "always-defect")).startsWith("""
                digraph "a \\"b\\" \\\\ c d" {
                  label="a \\"b\\" \\\\ c d";
                """);
    }

    @Test
    void outcomesThatLeadTheSameWayShareAnArrow() {
        assertThat(drawn("Villain", "always-defect")).endsWith("""
                  start -> 1;
                  1 [label="1\\nD"];
                  1 -> 1 [label="CC\\nCD\\nDC\\nDD"];
                }
                """);
    }

    @Test
    void aWayThatIsNotCertainHasItsProbability() {
        assertThat(drawn("Evolved", "evolved-hmm-5"))
                .contains("  4 -> 4 [label=\"CC\\nCD 0.487\\nDC\\nDD 0.487\"];\n")
                .contains("  6 [label=\"6\\nC 0.111\"];\n")
                .contains("  5 -> 6 [label=\"CD 0.41\\nDD 0.41\"];\n");
    }
}
