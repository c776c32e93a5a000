package dilemma.cli;

import dilemma.analysis.Reproduction;
import dilemma.io.Change;
import dilemma.io.InputException;
import dilemma.io.OutputFile;
import dilemma.io.ReadyMade;
import dilemma.io.ReproductionWriter;
import dilemma.io.Source;
import dilemma.io.TournamentReader;
import dilemma.language.Language;
import dilemma.strategy.Resolver;
import dilemma.tournament.Progress;
import dilemma.tournament.Published;
import dilemma.tournament.RoundRobin;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
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

/** Plays a published tournament again and lays the published figures beside ours. */
@Command(
        name = "reproduce",
        addMethodSubcommands = false,
        description = {
            "Play a published tournament again and lay the published figures beside ours.",
            "Without a name, list the tournaments whose figures are known. A tournament file of your own can have"
                    + " published figures too."
        },
        footer = {
            "Examples:",
            "  dilemma reproduce",
            "  dilemma reproduce four-players",
            "  dilemma reproduce axelrod-1980 --repetitions 100",
            "  dilemma reproduce harper-2017 -o harper-2017.json"
        })
final class Reproduce implements Callable<Integer> {

    @Mixin
    Common common;

    @Mixin
    StrategiesOption strategies;

    @Mixin
    SeedOption seed;

    @Mixin
    ThreadsOption threads;

    @Parameters(
            paramLabel = "NAME|FILE",
            arity = "0..1",
            description = "A ready-made tournament with published figures, a tournament file, or - for standard input.")
    @Nullable
    String tournament;

    @Option(
            names = "--repetitions",
            order = 20,
            paramLabel = "N",
            description = "How often the whole tournament is repeated: the more, the smaller the standard errors.")
    @Nullable
    String repetitions;

    @Option(names = "--json", order = 2, description = "Print all figures as JSON in place of the tables.")
    boolean json;

    @Option(
            names = {"-o", "--output"},
            order = 1,
            paramLabel = "FILE",
            converter = Target.Converter.class,
            description = "Write all figures as JSON, to a file or into a folder.")
    @Nullable
    Target output;

    @Override
    public Integer call() throws IOException {
        if (tournament == null) {
            list();
            return ExitCode.SUCCESS;
        }
        Resolver resolver = strategies.resolver();
        Rerun rerun = rerun(TournamentSource.of(tournament, common.in()).read(), resolver);
        Optional<Path> file = Optional.ofNullable(output)
                .map(target -> target.file(rerun.definition().name()));
        if (file.isPresent()) {
            OutputFile.at(file.get()).check();
        }
        Reproduction reproduction = rerun.play(this::play);
        ReproductionWriter writer = new ReproductionWriter(resolver, Version.current());
        if (file.isPresent()) {
            writer.write(reproduction, file.get());
            common.note("wrote " + file.get());
        }
        print(reproduction, writer);
        return ExitCode.SUCCESS;
    }

    /** Prepares to play a published tournament again: as often as an option or else its publication says. */
    private Rerun rerun(Source source, Resolver resolver) {
        TournamentReader reader = new TournamentReader(resolver, seed::draw);
        TournamentDefinition asItStands = reader.read(source, given());
        Published published = asItStands
                .published()
                .orElseThrow(() -> new InputException(source.name()
                        + ": has no published figures to compare with; dilemma run plays it, and dilemma reproduce"
                        + " lists those that have"));
        seed.tellIfDrawn(asItStands.isRandom(), "", common);
        List<Change> changes = given();
        if (repetitions == null && published.repetitions().isPresent()) {
            String number = String.valueOf(published.repetitions().getAsInt());
            changes.add(new Change("published.repetitions", "repetitions", number));
        }
        changes.add(new Change("--seed", "seed", String.valueOf(asItStands.seed())));
        return new Rerun(source, reader, changes);
    }

    private void list() {
        List<ReadyMade.Entry> entries = ReadyMade.packed().published();
        Facts facts = new Facts();
        entries.forEach(entry -> facts.add(entry.name(), common.glyphs().text(entry.description())));
        common.print(facts.lines(common.columns(), Ink.of(common)));
        common.note(Words.count(entries.size(), "published tournament") + "; dilemma reproduce NAME plays one again");
    }

    private List<Change> given() {
        List<Change> changes = new ArrayList<>();
        if (repetitions != null) {
            changes.add(new Change("--repetitions", "repetitions", repetitions));
        }
        seed.change().ifPresent(changes::add);
        return changes;
    }

    private TournamentResult play(TournamentDefinition definition) {
        try (ProgressBar bar =
                new ProgressBar(common, Words.plain(definition.name(), common.glyphs()), Language.ENGLISH)) {
            Progress progress = common.showsProgress() ? bar : Progress.none();
            return new RoundRobin(definition).play(threads.count(), progress, Optional.empty());
        }
    }

    private void print(Reproduction reproduction, ReproductionWriter writer) {
        if (json) {
            common.out().print(writer.json(reproduction));
        } else {
            common.print(new ReproductionPage(
                            reproduction, common.columns(), common.tableColumns(), common.glyphs(), Ink.of(common))
                    .lines());
        }
        common.out().flush();
    }
}
