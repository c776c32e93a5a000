package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dilemma.io.ReadyMade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {

    private static final String EXPERIMENT = """
            { "name": "slips", "seed": 5, "repetitions": 3, "match": { "turns": 20 },
              "entrants": ["tit-for-tat", "random", { "use": "always-defect", "times": 2 }],
              "vary": { "match.noise.execution": [0, 0.05, 0.1],
                        "entrants": [ { "as": "few", "value": ["grudger", "random"] },
                                      { "as": "many", "value": ["grudger", "random", "tit-for-tat"] } ] } }
            """;

    @TempDir
    Path folder;

    private Path experiment;
    private Path whole;
    private List<String> lines;

    @BeforeEach
    void playTheWhole() throws IOException {
        experiment = Files.writeString(folder.resolve("slips.json"), EXPERIMENT);
        whole = folder.resolve("whole.jsonl");
        assertThat(sweep("-o", whole.toString())).isEqualTo(new CommandRun(0, "", "wrote " + whole + "\n"));
        lines = Files.readAllLines(whole);
    }

    private CommandRun sweep(String... arguments) {
        return CommandRun.of(Stream.concat(Stream.of("sweep", experiment.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void everyCellHasALineUnderAHeader() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode header = json.readTree(lines.get(0));
        JsonNode last = json.readTree(lines.get(6));

        assertThat(lines).hasSize(7);
        assertThat(header.get("kind").textValue()).isEqualTo("sweep");
        assertThat(header.get("cells").intValue()).isEqualTo(6);
        assertThat(header.get("hash").textValue()).matches("[0-9a-f]{64}");
        assertThat(header.at("/definition/seed").intValue()).isEqualTo(5);
        assertThat(last.get("cell").intValue()).isEqualTo(5);
        assertThat(last.get("parameters").toString())
                .isEqualTo("{\"match.noise.execution\":0.1,\"entrants\":\"many\"}");
        assertThat(last.get("standings")).hasSize(3);
    }

    @Test
    void aCellIsTheTournamentThatRunPlaysWithItsSeed() throws IOException {
        JsonNode cell = new ObjectMapper().readTree(lines.get(4));
        Path plain = Files.writeString(folder.resolve("plain.json"), """
                { "repetitions": 3, "match": { "turns": 20, "noise": { "execution": 0.05 } },
                  "entrants": ["grudger", "random", "tit-for-tat"] }
                """);

        CommandRun run = CommandRun.of(
                "run", plain.toString(), "--json", "--seed", cell.get("seed").asText());

        JsonNode standings = new ObjectMapper().readTree(run.out()).get("standings");
        assertThat(standings).hasSize(3);
        for (int i = 0; i < standings.size(); i++) {
            assertThat(cell.at("/standings/" + i + "/name"))
                    .isEqualTo(standings.get(i).get("name"));
            assertThat(cell.at("/standings/" + i + "/score"))
                    .isEqualTo(standings.get(i).get("score"));
            assertThat(cell.at("/standings/" + i + "/rules"))
                    .isEqualTo(standings.get(i).get("rules"));
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameLines() {
        String one = sweep("--json", "--threads", "1").out();

        assertThat(one).isEqualTo(String.join("\n", lines) + "\n");
        assertThat(sweep("--json", "--threads", "3").out()).isEqualTo(one);
        assertThat(sweep("--json", "--threads", "16").out()).isEqualTo(one);
    }

    @Test
    void aSweepThatWasCutOffAnywhereGoesOn() throws IOException {
        byte[] all = Files.readAllBytes(whole);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 30; i++) {
            Path torn = folder.resolve("torn-" + i + ".jsonl");
            Files.write(torn, Arrays.copyOf(all, random.nextInt(all.length + 1)));

            assertThat(sweep("-o", torn.toString(), "--resume", "-q")).isEqualTo(new CommandRun(0, "", ""));
            assertThat(torn).hasBinaryContent(all);
        }
    }

    @Test
    void aSweepThatIsResumedBeforeItBeganBegins() {
        Path fresh = folder.resolve("fresh.jsonl");

        assertThat(sweep("-o", fresh.toString(), "--resume").exitCode()).isZero();
        assertThat(fresh).hasSameBinaryContentAs(whole);
    }

    @Test
    void aSeedThatWasDrawnIsKeptWhenASweepGoesOn() throws IOException {
        Files.writeString(experiment, EXPERIMENT.replace("\"seed\": 5,", ""));
        Path drawn = folder.resolve("drawn.jsonl");

        assertThat(sweep("-o", drawn.toString()).err()).startsWith("the seed ");
        byte[] all = Files.readAllBytes(drawn);
        Files.write(drawn, Arrays.copyOf(all, all.length - 9));

        assertThat(sweep("-o", drawn.toString(), "--resume").err())
                .isEqualTo(drawn + " has 5 cells of 6 already\nwrote " + drawn + "\n");
        assertThat(drawn).hasBinaryContent(all);
    }

    @Test
    void sharesAreJoinedToTheWhole() {
        String[] files = new String[3];
        for (int share = 1; share <= 3; share++) {
            files[share - 1] = folder.resolve("share-" + share + ".jsonl").toString();
            assertThat(sweep("--shard", share + "/3", "-o", files[share - 1]).exitCode())
                    .isZero();
        }
        Path joined = folder.resolve("joined.jsonl");

        assertThat(CommandRun.of("merge", files[2], files[0], files[1], "-o", joined.toString()))
                .isEqualTo(new CommandRun(0, "", "wrote " + joined + "\n"));
        assertThat(joined).hasSameBinaryContentAs(whole);

        assertThat(CommandRun.of(
                        "merge",
                        files[0],
                        files[2],
                        "-o",
                        folder.resolve("two.jsonl").toString()))
                .isEqualTo(new CommandRun(
                        ExitCode.CHECK_FAILED, "", "2 cells are missing: 1, 4; --partial joins the others\n"));
        assertThat(folder.resolve("two.jsonl")).doesNotExist();
    }

    @Test
    void sharesThatOverlapMustAgree() throws IOException {
        Path other = folder.resolve("other.jsonl");
        Files.writeString(other, Files.readString(whole).replaceFirst("\"rank\": 1", "\"rank\": 2"));

        assertThat(CommandRun.of("merge", whole.toString(), whole.toString(), "-q")
                        .exitCode())
                .isZero();
        assertThat(CommandRun.of("merge", whole.toString(), other.toString()))
                .isEqualTo(new CommandRun(
                        ExitCode.WRONG_INPUT,
                        "",
                        "cell 0 came out differently in " + whole + " (line 2) and in " + other + " (line 2)\n"));
    }

    @Test
    void aTableHasARowForEachEntrantOfEachCell() throws IOException {
        Path table = folder.resolve("table.csv");

        assertThat(sweep("-o", table.toString(), "-q")).isEqualTo(new CommandRun(0, "", ""));

        List<String> rows = Files.readAllLines(table);
        assertThat(rows).hasSize(1 + 3 * (2 + 3));
        assertThat(rows.get(0)).startsWith("cell,match.noise.execution,entrants,seed,rank,name,strategy,score,");
        assertThat(rows.get(1)).startsWith("0,0,few,");
        assertThat(rows.get(rows.size() - 1)).startsWith("5,0.1,many,");
    }

    @Test
    void theSummaryHasATableForEachParameter() {
        assertThat(sweep().out())
                .isEqualTo(CommandRun.of("merge", whole.toString()).out())
                .contains("match.noise.execution\n", "0.05", "entrants\n", "few", "many", "cooperation")
                .endsWith("""
                        Mean scores per turn (years, fewer is better) over 6 cells; in each column the strategy with the best mean rank is
                        marked.
                        """);
    }

    @Test
    void manyNumbersArePutIntoFiveGroups() throws IOException {
        Files.writeString(experiment, """
                { "seed": 1, "entrants": ["tit-for-tat", "random"], "repetitions": 1, "cells": 100,
                  "vary": { "match.turns": { "whole": [1, 1000] } } }
                """);

        assertThat(sweep().out().lines().toList().get(1).strip().split("\\s{2,}"))
                .hasSize(5);
    }

    @Test
    void readyMadeExperimentsAreListed() {
        CommandRun run = CommandRun.of("sweep");

        assertThat(run.out().lines().filter(line -> !line.startsWith(" ")).map(line -> line.split(" ")[0]))
                .isEqualTo(ReadyMade.experiments().names());
        assertThat(run.err()).endsWith("; dilemma sweep NAME plays one\n");
    }
}
