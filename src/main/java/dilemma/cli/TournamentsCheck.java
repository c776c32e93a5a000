package dilemma.cli;

import dilemma.io.TournamentReader;
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
            "Check tournament files: say of each that it is ok, or all that is wrong with it.",
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
        TournamentReader reader = new TournamentReader(strategies.resolver(), () -> 0);
        return new FileChecks(common, file -> {
                    var unused = reader.read(file, List.of());
                })
                .run(files);
    }
}
