package dilemma.cli;

import dilemma.io.OutputFile;
import dilemma.io.ReadyMade;
import dilemma.io.Source;
import dilemma.io.SweepFile;
import dilemma.io.SweepFiles;
import dilemma.io.SweepWriter;
import dilemma.language.Language;
import dilemma.strategy.Resolver;
import dilemma.sweep.Shard;
import dilemma.sweep.Sweep;
import dilemma.tournament.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays all ready-made experiments and writes a page about what came out. */
@Command(
        name = "findings",
        addMethodSubcommands = false,
        description = {
            "Play all ready-made experiments, and write a page in Markdown about what came out of them: which claims"
                    + " hold, and which do not.",
            "That takes a minute or two."
        },
        footer = {"Examples:", "  dilemma findings -o findings.md", "  dilemma findings | less"})
final class FindingsCommand implements Callable<Integer> {

    @Mixin
    Common common;

    @Mixin
    ThreadsOption threads;

    @Option(
            names = {"-o", "--output"},
            order = 1,
            paramLabel = "FILE",
            description = "Write the page to a file.")
    @Nullable
    Path output;

    @Override
    public Integer call() throws IOException {
        if (output != null) {
            OutputFile.at(output).check();
        }
        String page = page();
        if (output == null) {
            common.out().print(page);
            common.out().flush();
        } else {
            OutputFile.at(output).write(out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
            common.note("wrote " + output);
        }
        return ExitCode.SUCCESS;
    }

    private String page() throws IOException {
        Resolver resolver = StrategiesOption.shipped();
        ReadyMade experiments = ReadyMade.experiments();
        List<String> lines = new ArrayList<>(FindingsPage.introduction());
        for (String name : experiments.names()) {
            SweepFile file = SweepFile.read(experiments.open(name), List.of(), resolver, () -> 0);
            Source cells = cells(file);
            lines.addAll(new FindingsPage(file, SweepFiles.summary(cells)).lines());
        }
        return String.join("\n", lines) + "\n";
    }

    private Source cells(SweepFile file) {
        SweepWriter writer = new SweepWriter(file, Version.current());
        StringBuilder cells = new StringBuilder(writer.header(Shard.ALL));
        long[] done = {0};
        try (ProgressBar bar = new ProgressBar(common, file.name(), Language.ENGLISH)) {
            Progress progress = common.showsProgress() ? bar : Progress.none();
            new Sweep(file, Shard.ALL, threads.count()).play(0, writer::line, line -> {
                cells.append(line);
                progress.at(++done[0], file.cells());
            });
        }
        return Source.option(file.name(), cells.toString());
    }
}
