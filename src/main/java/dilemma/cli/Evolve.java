package dilemma.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** Lets the strategies of a tournament spread or die out by what they earn. */
@Command(
        name = "evolve",
        addMethodSubcommands = false,
        description = {
            "Let the strategies of a tournament spread or die out by what they earn.",
            "The tournament is played or computed once, or read from a result that run -o wrote."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"Examples:", "  dilemma evolve ecological classroom"})
final class Evolve implements Callable<Integer> {

    @Mixin
    Common common;

    @Override
    public Integer call() {
        List<String> inner = Commands.INNER.getOrDefault("evolve", List.of());
        throw new ParameterException(common.command.commandLine(), "say how: " + String.join(", ", inner));
    }
}
