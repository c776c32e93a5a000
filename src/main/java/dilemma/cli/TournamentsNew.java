package dilemma.cli;

import dilemma.io.JsonWriter;
import dilemma.io.Source;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a tournament file to begin with. */
@Command(
        name = "new",
        addMethodSubcommands = false,
        description = "Print a tournament file to begin with: it can be played as it is, and says what can be changed.",
        footer = {"Examples:", "  dilemma tournaments new my-class > my-class.json", "  dilemma run my-class.json"})
final class TournamentsNew implements Callable<Integer> {

    private static final String STANDARD_NAME = "my-tournament";

    @Mixin
    Common common;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            defaultValue = STANDARD_NAME,
            description = "What the tournament is called: my-tournament where not given.")
    String name;

    @Override
    public Integer call() {
        String quoted = JsonWriter.text(json -> json.value(name)).strip();
        common.out()
                .print(Source.resource("dilemma/cli/new-tournament.json")
                        .text()
                        .replace("\"" + STANDARD_NAME + "\"", quoted));
        return ExitCode.SUCCESS;
    }
}
