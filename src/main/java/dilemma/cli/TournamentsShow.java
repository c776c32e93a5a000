package dilemma.cli;

import dilemma.io.Source;
import dilemma.io.TournamentReader;
import dilemma.tournament.TournamentDefinition;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a tournament without playing it. */
@Command(
        name = "show",
        addMethodSubcommands = false,
        description = "Show a tournament: who takes part, and by which rules.",
        footer = {
            "Examples:",
            "  dilemma tournaments show classroom",
            "  dilemma tournaments show my-tournament.json",
            "  dilemma tournaments show classroom --json > mine.json     a copy to change"
        })
final class TournamentsShow implements Callable<Integer> {

    @Mixin
    Common common;

    @Mixin
    StrategiesOption strategies;

    @Parameters(
            paramLabel = "FILE|NAME",
            description = "A ready-made tournament, a tournament file, or - for standard input.")
    String tournament;

    @Option(names = "--json", order = 2, description = "Print the file itself.")
    boolean json;

    @Override
    public Integer call() {
        Source source = TournamentSource.of(tournament, common.in());
        if (json) {
            common.out().print(source.text());
            return ExitCode.SUCCESS;
        }
        AtomicBoolean isSeedOpen = new AtomicBoolean();
        TournamentReader reader = new TournamentReader(strategies.resolver(), () -> {
            isSeedOpen.set(true);
            return 0;
        });
        TournamentDefinition definition = reader.read(source, List.of());
        String seed = isSeedOpen.get() ? "drawn and reported whenever it is played" : String.valueOf(definition.seed());
        common.print(new TournamentPage(definition, seed, common.columns(), common.glyphs(), Ink.of(common)).lines());
        return ExitCode.SUCCESS;
    }
}
