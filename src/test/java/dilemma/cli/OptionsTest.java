package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.random.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class OptionsTest {

    @Test
    void withoutASeedThereIsNone() {
        assertThat(parsed().seed.number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 42, Seed.MAX})
    void aSeedIsTakenAsGiven(long seed) {
        assertThat(parsed("--seed", String.valueOf(seed)).seed.number()).hasValue(seed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "9007199254740992", "1.5", "many"})
    void aSeedOutOfRangeIsAnError(String seed) {
        assertThatThrownBy(() -> parsed("--seed", seed))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("--seed")
                .hasMessageContaining(seed);
    }

    @Test
    void withoutANumberOfThreadsAllProcessorsAreUsed() {
        assertThat(parsed().threads.count()).isEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void aNumberOfThreadsIsTakenAsGiven() {
        assertThat(parsed("--threads=3").threads.count()).isEqualTo(3);
    }

    @Test
    void noThreadsIsAnError() {
        assertThatThrownBy(() -> parsed("--threads=0"))
                .isInstanceOf(ParameterException.class)
                .hasMessage("--threads is 0, but must be at least 1");
    }

    private static Sample parsed(String... args) {
        Sample sample = new Sample();
        new CommandLine(sample).parseArgs(args);
        return sample;
    }

    /** A command with these options. */
    @Command(name = "sample", description = "A command with these options.")
    static final class Sample {
        @Mixin
        SeedOption seed;

        @Mixin
        ThreadsOption threads;
    }
}
