package dilemma.cli;

import dilemma.io.Fields;
import dilemma.io.Problems;
import dilemma.io.Schemas;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schemas of the file formats. */
@Command(
        name = "schema",
        addMethodSubcommands = false,
        description = "Print the JSON Schema of a file format, for editors and other programs.",
        footer = {"Examples:", "  dilemma schema", "  dilemma schema tournament > tournament.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    Common common;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "tournament, strategy, result or reproduction; all are listed without a name.")
    @Nullable
    String name;

    @Override
    public Integer call() {
        if (name == null) {
            Facts facts = new Facts();
            Schemas.names().forEach(format -> facts.add(format, common.glyphs().text(description(format))));
            common.print(facts.lines(common.columns(), Ink.of(common)));
            common.out().flush();
            common.note("dilemma schema NAME prints one");
        } else {
            common.out().print(Schemas.open(name).text());
        }
        return ExitCode.SUCCESS;
    }

    private static String description(String format) {
        return Fields.read(Schemas.open(format), new Problems())
                .field("description")
                .text()
                .orElse("");
    }
}
