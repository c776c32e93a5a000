package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dilemma.io.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCommandTest {

    static List<String> everyFormat() {
        return Schemas.names();
    }

    @Test
    void listsTheFormats() {
        CommandRun run = CommandRun.of("schema");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out().lines().filter(line -> !line.startsWith(" ")).map(line -> line.split(" ")[0]))
                .containsExactly("tournament", "strategy", "result", "reproduction");
        assertThat(run.err()).isEqualTo("dilemma schema NAME prints one\n");
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void printsEverySchema(String name) throws Exception {
        CommandRun run = CommandRun.of("schema", name);

        assertThat(run)
                .isEqualTo(new CommandRun(ExitCode.SUCCESS, Schemas.open(name).text(), ""));
        assertThat(new ObjectMapper().readTree(run.out()).get("$schema").textValue())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void anUnknownFormatIsAnErrorWithTheNearest() {
        assertThat(CommandRun.of("schema", "strateg"))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT, "", "there is no schema \"strateg\"; did you mean \"strategy\"?\n"));
    }
}
