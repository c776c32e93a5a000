package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the jar is started with java -jar")
class FindingsIT {

    @Test
    void thePageOfFindingsIsWhatTheExperimentsGive() {
        Launched findings = Launched.program("findings", "-q");

        assertThat(findings.err()).isEmpty();
        assertThat(Path.of("src", "site", "markdown", "findings.md")).hasContent(findings.out());
    }
}
