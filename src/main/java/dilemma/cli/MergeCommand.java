package dilemma.cli;

import dilemma.io.OutputFile;
import dilemma.io.Source;
import dilemma.io.SweepFiles;
import dilemma.io.SweepMerge;
import dilemma.sweep.Gaps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins the shares of an experiment. */
@Command(
        name = "merge",
        addMethodSubcommands = false,
        description = {
            "Join the shares of an experiment, and say which cells are missing.",
            "Exits with 3, and writes nothing, where some are missing and --partial is not given."
        },
        footer = {
            "Examples:",
            "  dilemma merge cells-1.jsonl cells-2.jsonl cells-3.jsonl -o cells.jsonl",
            "  dilemma merge cells-*.jsonl -o cells.csv --summary",
            "  dilemma merge cells.jsonl --summary"
        })
final class MergeCommand implements Callable<Integer> {

    private static final int MOST_GAPS = 10;

    @Mixin
    Common common;

    @Mixin
    SweepTargets targets;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files that dilemma sweep wrote.")
    List<Path> files;

    @Option(names = "--summary", order = 2, description = "Print what came out along each parameter.")
    boolean summary;

    @Option(names = "--partial", order = 3, description = "Write what there is, also where cells are missing.")
    boolean partial;

    @Override
    public Integer call() throws IOException {
        Optional<Path> lines = targets.lines();
        targets.checkTables();
        SweepMerge merge = new SweepMerge(files.stream().map(Source::of).toList());
        Gaps gaps = merge.gaps();
        if (gaps.missing() > 0) {
            String missing = Words.count(gaps.missing(), "cell is", "cells are") + " missing: " + gaps.shown(MOST_GAPS);
            common.err().println(missing + (partial ? "" : "; --partial joins the others"));
            if (!partial) {
                return ExitCode.CHECK_FAILED;
            }
        }
        Source cells = joined(merge, lines);
        for (Path table : targets.tables()) {
            SweepFiles.writeCsv(cells, table);
            common.note("wrote " + table);
        }
        if (summary || targets.outputs.isEmpty()) {
            common.print(new SweepPage(
                            SweepFiles.summary(cells),
                            List.of(),
                            common.tableColumns(),
                            common.glyphs(),
                            Ink.of(common))
                    .lines());
            common.out().flush();
        }
        return ExitCode.SUCCESS;
    }

    private Source joined(SweepMerge merge, Optional<Path> lines) throws IOException {
        if (lines.isPresent()) {
            OutputFile.at(lines.get()).write(merge::write);
            common.note("wrote " + lines.get());
            return Source.of(lines.get());
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        merge.write(all);
        return Source.option("the sweep", all.toString(StandardCharsets.UTF_8));
    }
}
