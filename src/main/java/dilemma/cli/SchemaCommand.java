package dilemma.cli;

import dilemma.io.Schemas;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schemas of the file formats. */
@Command(
        name = "schema",
        description =
                "Print the JSON Schema of a file format, for editors and other programs; without a name, list them.",
        footer = {"Examples:", "  dilemma schema", "  dilemma schema tournament > tournament.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    Common common;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "tournament, strategy or result.")
    @Nullable
    String name;

    @Override
    public Integer call() {
        if (name == null) {
            Schemas.names().forEach(common.out()::println);
            common.note("dilemma schema NAME prints one");
        } else {
            common.out().print(Schemas.open(name).text());
        }
        return ExitCode.SUCCESS;
    }
}
