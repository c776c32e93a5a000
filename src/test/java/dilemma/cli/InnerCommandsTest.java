package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What holds for every command inside a command. */
class InnerCommandsTest {

    static Stream<Arguments> everyInnerCommand() {
        return Commands.INNER.entrySet().stream()
                .flatMap(outer -> outer.getValue().stream().map(inner -> Arguments.of(outer.getKey(), inner)));
    }

    @ParameterizedTest
    @MethodSource("everyInnerCommand")
    void hasHelpInAsciiWithExamplesAndTheCommonOptions(String outer, String inner) {
        CommandRun run = CommandRun.of(outer, inner, "--help");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out())
                .startsWith("Usage: dilemma " + outer + " " + inner + " ")
                .contains("Examples:", "  dilemma " + outer + " " + inner)
                .contains("--quiet", "--color=WHEN", "--trace", "--help", "--version")
                .matches("\\p{ASCII}*");
    }

    @ParameterizedTest
    @MethodSource("everyInnerCommand")
    void isListedInTheHelpOfItsCommandAndCompleted(String outer, String inner) {
        assertThat(CommandRun.of(outer, "--help").out()).containsPattern("(?m)^  " + inner + " ");
        assertThat(CommandRun.of("completion").out()).contains("_picocli_dilemma_" + outer + "_" + inner + "()");
    }

    @ParameterizedTest
    @MethodSource("everyInnerCommand")
    void isMadeAloneWhereItIsNamed(String outer, String inner) {
        CommandLine root = new CommandLine(CommandLine.Model.CommandSpec.create());

        Commands.addTo(root, outer, inner, "--help");

        assertThat(Objects.requireNonNull(root.getSubcommands().get(outer)).getSubcommands())
                .containsOnlyKeys(inner);
    }

    @Test
    void anUnknownOneIsAnErrorWithTheNearest() {
        assertThat(CommandRun.of("tournaments", "shwo")).isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", """
                                unknown command "shwo"; did you mean "show"?
                                Try 'dilemma tournaments --help'.
                                """));
    }
}
