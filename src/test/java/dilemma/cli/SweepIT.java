package dilemma.cli;

import static dilemma.cli.Launched.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps as processes of their own: killed, on a full disk, and in shares from a shell. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the jar is started with java -jar")
class SweepIT {

    private static final int KILLS = 10;

    private static final String THOUSAND = """
            { "seed": 3, "repetitions": 5, "cells": 1000, "match": { "turns": 200 },
              "entrants": ["@axelrod-1980"],
              "vary": { "match.noise.execution": { "uniform": [0, 0.1] }, "match.turns": { "whole": [1, 200] } } }
            """;

    @TempDir
    Path folder;

    private Path experiment;

    @BeforeEach
    void write() throws IOException {
        experiment = Files.writeString(folder.resolve("thousand.json"), THOUSAND);
    }

    @Test
    void aSweepThatIsKilledTenTimesEndsAsIfNothingHadHappened() throws IOException, InterruptedException {
        Path whole = folder.resolve("whole.jsonl");
        Path killed = folder.resolve("killed.jsonl");
        assertThat(Launched.program("sweep", experiment.toString(), "-q", "-o", whole.toString()))
                .isEqualTo(new Launched(0, "", ""));

        SplittableRandom random = new SplittableRandom(10);
        for (int i = 0; i < KILLS; i++) {
            Process process = resumed(killed).start();
            double share = (i + random.nextDouble()) / (KILLS + 1);
            boolean ended = endsBefore(process, killed, Math.round(share * Files.size(whole)));
            process.destroyForcibly().waitFor();
            assertThat(ended)
                    .as("ended before it was killed the " + i + "th time")
                    .isFalse();
        }
        assertThat(resumed(killed).start().waitFor()).isZero();

        assertThat(killed).hasSameBinaryContentAs(whole);
    }

    /** Waits until a file has so many bytes; returns whether the process that writes it has ended before. */
    private static boolean endsBefore(Process process, Path file, long bytes) throws IOException, InterruptedException {
        while (!Files.exists(file) || Files.size(file) < bytes) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    private ProcessBuilder resumed(Path lines) {
        List<String> line = new ArrayList<>(List.of(PROGRAM.toString(), "sweep", experiment.toString()));
        line.addAll(List.of("-q", "-o", lines.toString(), "--resume"));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().putAll(Launched.ENVIRONMENT);
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile());
        return builder;
    }

    @Test
    void whereTheDiskIsFullItStopsWithAFileThatGoesOn() throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        Path small = folder.resolve("small.jsonl");
        String sweep = PROGRAM + " sweep " + experiment + " -q --set cells=50 --set repetitions=1 -o ";

        // a file may grow to 32 blocks of 1,024 bytes
        Launched full = Launched.command(folder, Map.of(), "bash", "-c", "ulimit -f 32; exec " + sweep + small);

        assertThat(full.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(full.out()).isEmpty();
        assertThat(full.err())
                .matches("cannot write \\S+small.jsonl: .*; \\d+ cells are in it, and --resume goes on from there\n");
        assertThat(Files.readString(small)).endsWith("}\n");
        Launched rest =
                Launched.command(folder, Map.of(), "bash", "-c", sweep + small + " --resume && " + sweep + whole);
        assertThat(rest).isEqualTo(new Launched(0, "", ""));
        assertThat(small).hasSameBinaryContentAs(whole);
    }
}
