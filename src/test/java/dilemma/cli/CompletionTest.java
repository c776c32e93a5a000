package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompletionTest {

    static List<String> everyCommand() {
        return Commands.NAMES;
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void theScriptKnowsEveryCommand(String name) {
        assertThat(CommandRun.of("completion").out()).contains("function _picocli_dilemma_" + name + "()");
    }

    @Test
    void theSameScriptServesBothShells() {
        assertThat(CommandRun.of("completion", "bash"))
                .isEqualTo(CommandRun.of("completion", "zsh"))
                .isEqualTo(CommandRun.of("completion"));
    }

    @Test
    void anotherShellIsAnError() {
        assertThat(CommandRun.of("completion", "powershell")).isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", """
                                there is no completion for "powershell", only for bash and zsh
                                Try 'dilemma completion --help'.
                                """));
    }
}
