package dilemma.cli;

import dilemma.analysis.Trial;
import dilemma.io.CheckedFile;
import dilemma.io.DataStrategies;
import dilemma.io.ReadyMade;
import dilemma.io.Source;
import dilemma.io.TournamentReader;
import dilemma.io.TrialWriter;
import dilemma.library.Library;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.strategy.Strategy;
import dilemma.tournament.TournamentDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks strategy files, and tries the strategies. */
@Command(
        name = "check",
        addMethodSubcommands = false,
        description = {
            "Check strategy files: say of each that it is ok, or all that is wrong with it. Then try the strategy: play"
                    + " ten matches, say whether it is legal, plays the same again and starts each match afresh, how"
                    + " far it keeps the four rules, where it would stand in the tournament classroom, and how fast it"
                    + " is.",
            "Exits with 3 where a file is wrong or a strategy does something illegal, with 2 where a file cannot be"
                    + " read at all."
        },
        footer = {
            "Examples:",
            "  dilemma strategies check my-rule/my-rule.json",
            "  dilemma strategies check my-rule/my-rule.json --limit move=0.2",
            "  dilemma strategies check --files-only --strategies class class/*/*.json"
        })
final class StrategiesCheck implements Callable<Integer> {

    private static final String TOURNAMENT = "classroom";

    @Mixin
    Common common;

    @Mixin
    StrategiesOption strategies;

    @Option(names = "--files-only", order = 2, description = "Check the files alone; no strategy is tried.")
    boolean filesOnly;

    @Option(names = "--json", order = 3, description = "Print JSON in place of the pages.")
    boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Strategy files.")
    List<Path> files;

    private final List<String> taken = DataStrategies.beside(new Library()).ids();

    @Override
    public Integer call() {
        int exitCode = ExitCode.SUCCESS;
        List<CheckedFile<Trial>> all = new ArrayList<>();
        for (Path path : files) {
            CheckedFile<Trial> file = checked(path);
            exitCode = FileChecks.worse(exitCode, exitCode(file));
            all.add(file);
            if (!json) {
                tell(file, all.size() < files.size());
            }
        }
        if (json) {
            common.out().print(TrialWriter.text(all, Version.current()));
        }
        return exitCode;
    }

    /** Every strategy is among programs of its own, which end when it has been tried. */
    private CheckedFile<Trial> checked(Path path) {
        DataStrategies catalogue = strategies.catalogue();
        CheckedFile<Trial> file = CheckedFile.of(path, text -> {
            Strategy strategy = catalogue.read(text);
            return filesOnly ? Optional.empty() : Optional.of(tried(text, strategy, catalogue));
        });
        ((Dilemma) common.command.root().userObject()).closePrograms();
        return file;
    }

    private static Trial tried(Source file, Strategy strategy, DataStrategies catalogue) {
        Resolver resolver = new Resolver(catalogue);
        TournamentDefinition field =
                new TournamentReader(resolver, () -> 0).read(ReadyMade.packed().open(TOURNAMENT), List.of());
        Entrant entrant = new Entrant(strategy.profile().name(), file.stem(), strategy);
        return Trial.of(entrant, () -> catalogue.read(file), resolver, field);
    }

    private static int exitCode(CheckedFile<Trial> file) {
        return isLegal(file) ? FileChecks.exitCode(file) : ExitCode.CHECK_FAILED;
    }

    /** A strategy that has not been tried has done nothing wrong. */
    private static boolean isLegal(CheckedFile<Trial> file) {
        return file.content().map(Trial::isLegal).orElse(true);
    }

    private void tell(CheckedFile<Trial> file, boolean isFollowed) {
        FileChecks checks = new FileChecks(common);
        if (isLegal(file)) {
            checks.tell(file);
        } else {
            common.out().println(checks.plain(file.name()) + ": the file is ok, its strategy is not");
        }
        noteIfTaken(file);
        file.content().ifPresent(trial -> {
            common.print(new TrialPage(trial, common.columns(), common.glyphs(), Ink.of(common)).lines());
            common.print(isFollowed ? List.of("") : List.of());
        });
        common.out().flush();
    }

    private void noteIfTaken(CheckedFile<Trial> file) {
        String id = Source.of(Path.of(file.name())).stem();
        if (file.state() == CheckedFile.State.SOUND && taken.contains(id)) {
            common.note(Words.plain(file.name(), common.glyphs())
                    + ": a strategy that comes with the program has the id \"" + id
                    + "\" too; to play with --strategies, this file needs another name and id");
        }
    }
}
