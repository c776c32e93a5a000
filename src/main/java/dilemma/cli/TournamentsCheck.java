package dilemma.cli;

import dilemma.io.Source;
import dilemma.io.SweepFile;
import dilemma.io.TournamentReader;
import dilemma.strategy.Resolver;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks tournament files. */
@Command(
        name = "check",
        addMethodSubcommands = false,
        description = {
            "Check files of tournaments and experiments: say of each that it is ok, or all that is wrong with it.",
            "Exits with 3 where one is wrong, with 2 where one cannot be read at all."
        },
        footer = {
            "Examples:",
            "  dilemma tournaments check my-tournament.json",
            "  dilemma tournaments check --strategies my-strategies *.json"
        })
final class TournamentsCheck implements Callable<Integer> {

    @Mixin
    Common common;

    @Mixin
    StrategiesOption strategies;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Tournament files.")
    List<Path> files;

    @Override
    public Integer call() {
        Resolver resolver = strategies.resolver();
        return new FileChecks(common).run(files, file -> check(file, resolver));
    }

    private static void check(Source file, Resolver resolver) {
        if (SweepFile.isExperiment(file)) {
            var unused = SweepFile.read(file, List.of(), resolver, () -> 0);
        } else {
            var unused = new TournamentReader(resolver, () -> 0).read(file, List.of());
        }
    }
}
