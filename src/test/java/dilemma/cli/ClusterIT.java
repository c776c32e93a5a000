package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that play an experiment in shares. What they need is installed where CI is set in the environment. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for POSIX shells")
class ClusterIT {

    private static final Path SCRIPTS = Path.of("tournaments", "cluster").toAbsolutePath();
    private static final Path SLURM =
            Path.of("src", "test", "sh", "one-machine-slurm.sh").toAbsolutePath();

    @TempDir
    Path folder;

    private Path experiment;
    private Path whole;

    @BeforeEach
    void playTheWhole() throws IOException {
        experiment = Files.writeString(folder.resolve("e.json"), """
                { "seed": 1, "repetitions": 2, "entrants": ["tit-for-tat", "random"],
                  "vary": { "match.turns": { "from": 1, "to": 10, "step": 1 } } }
                """);
        whole = folder.resolve("whole.jsonl");
        assertThat(run("dilemma", "sweep", experiment.toString(), "-q", "-o", whole.toString()))
                .isEqualTo(new Launched(0, "", ""));
    }

    private Launched run(String command, String... arguments) {
        return run(Map.of(), command, arguments);
    }

    private Launched run(Map<String, String> more, String command, String... arguments) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("PATH", Launched.PROGRAM.getParent() + ":" + System.getenv("PATH"));
        String[] line = Stream.concat(Stream.of("-c", "exec \"$0\" \"$@\"", command), Stream.of(arguments))
                .toArray(String[]::new);
        return Launched.command(folder, environment, "sh", line);
    }

    private void assumeIsInstalled(String program) {
        boolean isThere = run("sh", "-c", "command -v " + program).exitCode() == 0;
        assumeTrue(isThere || System.getenv("CI") != null, program + " is not installed");
    }

    @Test
    void aShellLoopPlaysAllShares() {
        Path shares = folder.resolve("shares");

        assertThat(run(SCRIPTS.resolve("shell-loop.sh").toString(), experiment.toString(), "3", shares.toString()))
                .isEqualTo(new Launched(0, "", ""));
        assertThat(shares.resolve("cells.jsonl")).hasSameBinaryContentAs(whole);
    }

    @Test
    void gnuParallelPlaysAllShares() {
        assumeIsInstalled("parallel");
        Path shares = folder.resolve("shares");

        Launched parallel =
                run(SCRIPTS.resolve("gnu-parallel.sh").toString(), experiment.toString(), "3", shares.toString());

        assertThat(parallel.exitCode()).as(parallel.err()).isZero();
        assertThat(shares.resolve("cells.jsonl")).hasSameBinaryContentAs(whole);
    }

    @Test
    void aSlurmJobArrayPlaysAllShares() {
        assumeIsInstalled("slurmctld");
        assumeTrue("root".equals(System.getProperty("user.name")), "a Slurm of one's own needs root");
        Path slurm = folder.resolve("slurm");
        Path shares = folder.resolve("shares");
        Map<String, String> conf =
                Map.of("SLURM_CONF", slurm.resolve("slurm.conf").toString());
        try {
            Launched up = run("bash", SLURM.toString(), "up", slurm.toString());
            assertThat(up.exitCode()).as(up.err()).isZero();
            Launched array = run(
                    conf,
                    "sbatch",
                    "--wait",
                    "--array=1-3",
                    SCRIPTS.resolve("slurm-array.sh").toString(),
                    experiment.toString(),
                    shares.toString());
            assertThat(array.exitCode()).as(array.err()).isZero();
        } finally {
            run("bash", SLURM.toString(), "down", slurm.toString());
        }
        Path cells = shares.resolve("cells.jsonl");
        String[] files = Stream.of(1, 2, 3)
                .map(share -> shares.resolve("share-" + share + ".jsonl").toString())
                .toArray(String[]::new);
        assertThat(run("dilemma", "merge", files[0], files[1], files[2], "-q", "-o", cells.toString()))
                .isEqualTo(new Launched(0, "", ""));
        assertThat(cells).hasSameBinaryContentAs(whole);
    }
}
