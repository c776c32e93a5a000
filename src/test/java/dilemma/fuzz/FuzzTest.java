package dilemma.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged inputs, the same every time. There are as many for each reader as the property {@code fuzz.inputs} says, and
 * a share of that for whole commands.
 *
 * <p>Each class of these tests runs in a process of its own, one reader after the other, since the memory that a reader
 * keeps is what the process keeps.
 */
@Tag("fuzz")
abstract class FuzzTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 5000);
    private static final Duration MOST = Duration.ofSeconds(60).plusMillis(20L * INPUTS);

    @ParameterizedTest
    @MethodSource("readers")
    void aDamagedInputIsReadOrRefusedInWords(Subject subject, @TempDir Path folder) {
        Trial trial = new Trial(subject.reader(), new Damage(subject.samples().get()), new InputFolder(folder));
        int inputs = INPUTS / subject.share();
        assertTimeoutPreemptively(MOST, () -> trial.run(1, inputs), () -> "still at input " + trial.current());

        assertThat(trial.faults()).isEmpty();
        assertThat(trial.refused()).isBetween(inputs / 4, inputs - 1);
    }
}
