package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is left to chance follows the seed: nothing draws its numbers from elsewhere, or always the same ones. */
class RunSeedTest {

    @TempDir
    Path folder;

    /** Everything that was measured: the result without the definition, which repeats the seed. */
    private static String measured(String tournament, String seed) {
        CommandRun run = CommandRun.reading(tournament, "run", "-", "--json", "--seed", seed);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        return run.out().substring(run.out().indexOf("\"standings\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"entrants\": [\"random\", \"grudger\"], \"selfPlay\": false }",
                "{ \"entrants\": [\"tit-for-tat+noisy=0.1\", \"grudger\"] }",
                "{ \"entrants\": [\"always-defect+forgiver=0.1\", \"grudger\"] }",
                "{ \"entrants\": [\"allc-or-alld\", \"grudger\"] }",
                "{ \"entrants\": [\"tit-for-tat\", \"grudger\"], \"match\": { \"noise\": { \"execution\": 0.05 } } }",
                "{ \"entrants\": [\"tit-for-tat\", \"grudger\"], \"match\": { \"noise\": { \"perception\": 0.05 } } }",
                "{ \"entrants\": [\"tit-for-tat\", \"alternator\"], \"match\": { \"recognition\": 0.5 } }",
                "{ \"entrants\": [\"tit-for-tat\", \"alternator\"], \"match\": { \"continuation\": 0.9 } }",
                "{ \"entrants\": [\"tit-for-tat\", \"alternator\"], \"match\": { \"continuation\": 0.9, \"turns\": [5, 50] } }",
            })
    void everyKindOfChanceFollowsTheSeed(String tournament) {
        assertThat(measured(tournament, "1"))
                .isEqualTo(measured(tournament, "1"))
                .isNotEqualTo(measured(tournament, "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\": \"small-world\", \"neighbours\": 2, \"rewire\": 0.5",
                "\"kind\": \"scale-free\", \"edgesPerNode\": 1",
            })
    void aDrawnTopologyFollowsItsOwnSeedAndNoOther(String topology) {
        String tournament =
                "{ \"entrants\": [\"@axelrod-1980\"], \"repetitions\": 1, \"topology\": { %s, \"seed\": %d } }";
        String first = tournament.formatted(topology, 1);
        String second = tournament.formatted(topology, 2);

        assertThat(whoMet(first, "1")).isEqualTo(whoMet(first, "2")).isNotEqualTo(whoMet(second, "1"));
    }

    /** The pairs that met, by name. */
    private Set<String> whoMet(String tournament, String seed) {
        Path pairs = folder.resolve("pairs.csv");
        CommandRun run = CommandRun.reading(tournament, "run", "-", "--pairs", pairs.toString(), "--seed", seed);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        try (Stream<String> lines = Files.lines(pairs)) {
            return lines.map(line -> line.substring(0, line.indexOf(',', line.indexOf(',') + 1)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void withoutChanceTheSeedChangesNothing() {
        String tournament = "{ \"entrants\": [\"tit-for-tat\", \"gradual\"] }";

        assertThat(measured(tournament, "1")).isEqualTo(measured(tournament, "2"));
    }
}
