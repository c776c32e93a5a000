package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.library.Library;
import org.junit.jupiter.api.Test;

class StrategiesTest {

    @Test
    void listsEveryStrategyInTheOrderOfTheLibrary() {
        CommandRun run = CommandRun.of("strategies");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out().lines().map(line -> line.split(" ")[0])).containsExactlyElementsOf(new Library().ids());
        assertThat(run.out()).containsPattern("(?m)^tit-for-tat +Tit For Tat$");
    }
}
