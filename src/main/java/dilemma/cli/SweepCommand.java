package dilemma.cli;

import dilemma.io.Change;
import dilemma.io.InputException;
import dilemma.io.ReadyMade;
import dilemma.io.Source;
import dilemma.io.SweepFile;
import dilemma.io.SweepFiles;
import dilemma.io.SweepLog;
import dilemma.io.SweepWriter;
import dilemma.language.Language;
import dilemma.sweep.Shard;
import dilemma.sweep.Sweep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays the tournaments of an experiment. */
@Command(
        name = "sweep",
        addMethodSubcommands = false,
        description = {
            "Play an experiment: the tournaments of a file in which parameters vary.",
            "Without a name, list the ready-made experiments. What came out along each parameter goes to standard"
                    + " output; -o writes every cell."
        },
        footer = {
            "Examples:",
            "  dilemma sweep",
            "  dilemma sweep horizon",
            "  dilemma sweep horizon -o horizon.jsonl -o horizon.csv",
            "  dilemma sweep my-experiment.json -o cells.jsonl --resume",
            "  dilemma sweep my-experiment.json --shard 2/3 -o cells-2.jsonl",
            "  dilemma sweep my-experiment.json --json | jq .cooperation"
        })
final class SweepCommand implements Callable<Integer> {

    @Mixin
    Common common;

    @Mixin
    SweepTargets targets;

    @Mixin
    RuleOptions rules;

    @Mixin
    StrategiesOption strategies;

    @Mixin
    SeedOption seed;

    @Mixin
    ThreadsOption threads;

    @Parameters(
            paramLabel = "FILE|NAME",
            arity = "0..1",
            description = "An experiment's file, the name of a ready-made one, or - for standard input.")
    @Nullable
    String experiment;

    @Option(
            names = "--summary",
            order = 2,
            description = "Print what came out along each parameter, also where cells go to files.")
    boolean summary;

    @Option(names = "--json", order = 3, description = "Print the lines of the cells in place of the summary.")
    boolean json;

    @Option(
            names = "--resume",
            order = 4,
            description = "Go on after the last cell that is in the file; begin where there is no file.")
    boolean resume;

    @Option(
            names = "--shard",
            order = 5,
            paramLabel = "K/N",
            converter = ShardConverter.class,
            description = "Play the K-th of N shares of the cells; dilemma merge joins them.")
    Shard shard = Shard.ALL;

    @Option(
            names = "--repetitions",
            order = 20,
            paramLabel = "N",
            description = "How often the tournament of a cell is repeated.")
    @Nullable
    String repetitions;

    @Option(
            names = "--method",
            order = 22,
            paramLabel = "METHOD",
            description =
                    "simulate: play; exact: compute, where all are finite automata; auto: compute where possible.")
    @Nullable
    String method;

    @Override
    public Integer call() throws IOException {
        if (experiment == null) {
            list();
            return ExitCode.SUCCESS;
        }
        Optional<Path> lines = targets.lines();
        targets.checkTables();
        if (resume && lines.isEmpty()) {
            throw new InputException("--resume needs -o with the file of lines that is to be continued");
        }
        SweepFile file = read(TournamentSource.of(experiment, common.in(), ReadyMade.experiments()), lines);
        Source cells = lines.isPresent() ? play(file, lines.get()) : play(file);
        for (Path table : targets.tables()) {
            SweepFiles.writeCsv(cells, table);
            common.note("wrote " + table);
        }
        if (!json && (summary || targets.outputs.isEmpty())) {
            common.print(new SweepPage(
                            SweepFiles.summary(cells),
                            file.claims(),
                            common.tableColumns(),
                            common.glyphs(),
                            Ink.of(common))
                    .lines());
            common.out().flush();
        }
        return ExitCode.SUCCESS;
    }

    private void list() {
        List<ReadyMade.Entry> entries = ReadyMade.experiments().list();
        Facts facts = new Facts();
        entries.forEach(entry -> facts.add(entry.name(), common.glyphs().text(entry.description())));
        common.print(facts.lines(common.columns(), Ink.of(common)));
        common.out().flush();
        common.note(Words.count(entries.size(), "experiment") + "; dilemma sweep NAME plays one");
    }

    /** A sweep that goes on keeps the seed that was drawn when it began. */
    private SweepFile read(Source source, Optional<Path> lines) throws IOException {
        Optional<Long> before = resume ? SweepLog.seed(lines.orElseThrow()) : Optional.empty();
        boolean[] isDrawn = {false};
        SweepFile file = SweepFile.read(source, changes(), strategies.resolver(), () -> {
            isDrawn[0] = before.isEmpty();
            return before.orElseGet(seed::draw);
        });
        if (isDrawn[0] && shard.of() > 1) {
            throw new InputException("a share of an experiment needs a seed, so that all shares have the same one: give"
                    + " \"seed\" in the file, or --seed");
        }
        seed.tellIfDrawn(true, "", common);
        return file;
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (repetitions != null) {
            changes.add(new Change("--repetitions", "repetitions", repetitions));
        }
        if (method != null) {
            changes.add(new Change("--method", "method", method));
        }
        seed.change().ifPresent(changes::add);
        changes.addAll(rules.changes());
        return changes;
    }

    /** Plays into a file. */
    private Source play(SweepFile file, Path lines) throws IOException {
        SweepWriter writer = new SweepWriter(file, Version.current());
        try (SweepLog log = SweepLog.open(lines, writer.header(shard), shard, resume)) {
            long before = log.cells();
            if (before > 0) {
                common.note(lines + " has " + Words.count(before, "cell") + " of " + shard.count(file.cells())
                        + " already");
            }
            play(file, writer, before, line -> {
                log.append(line);
                print(line);
            });
            common.note("wrote " + lines);
        }
        return Source.of(lines);
    }

    /** Plays into memory. */
    private Source play(SweepFile file) throws IOException {
        SweepWriter writer = new SweepWriter(file, Version.current());
        StringBuilder all = new StringBuilder(writer.header(shard));
        boolean isKept = !json || !targets.tables().isEmpty();
        print(all.toString());
        play(file, writer, 0, line -> {
            if (isKept) {
                all.append(line);
            }
            print(line);
        });
        return Source.option("the sweep", all.toString());
    }

    private void print(String line) {
        if (json) {
            common.out().print(line);
            common.out().flush();
        }
    }

    private void play(SweepFile file, SweepWriter writer, long before, Sweep.Sink<IOException> sink)
            throws IOException {
        SweepProgress told = new SweepProgress(file, shard, before);
        try (ProgressBar bar = new ProgressBar(common, Words.plain(file.name(), common.glyphs()), Language.ENGLISH)) {
            new Sweep(file, shard, threads.count()).play(before, writer::line, line -> {
                sink.accept(line);
                if (common.showsProgress()) {
                    told.next(bar);
                }
            });
        }
    }
}
