package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the jar is started with java -jar")
class PluginsIT {

    @Test
    void theTemplatePlaysInTheProgramAsItIsBuilt(@TempDir Path scratch) throws Exception {
        PluginFolder plugins = new PluginFolder(scratch);
        plugins.addTemplate();

        Launched launched = Launched.program(
                "match",
                "patient",
                "alternator",
                "--turns",
                "10",
                "--plugins",
                plugins.jars().toString());

        assertThat(launched.exitCode()).as(launched.err()).isEqualTo(ExitCode.SUCCESS);
        assertThat(launched.out()).contains("Patient     CCCCCCDDDD", "Alternator  CDCDCDCDCD");
    }
}
