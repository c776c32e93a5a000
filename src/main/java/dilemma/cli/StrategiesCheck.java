package dilemma.cli;

import dilemma.io.DataStrategies;
import dilemma.io.Source;
import dilemma.library.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks strategy files. */
@Command(
        name = "check",
        addMethodSubcommands = false,
        description = {
            "Check strategy files: say of each that it is ok, or all that is wrong with it.",
            "Exits with 3 where one is wrong, with 2 where one cannot be read at all."
        },
        footer = {
            "Examples:",
            "  dilemma strategies check my-strategies/grim.json",
            "  dilemma strategies check --strategies my-strategies my-strategies/*.json"
        })
final class StrategiesCheck implements Callable<Integer> {

    @Mixin
    Common common;

    @Mixin
    StrategiesOption strategies;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Strategy files.")
    List<Path> files;

    @Override
    public Integer call() {
        DataStrategies catalogue = strategies.catalogue();
        List<String> taken = DataStrategies.beside(new Library()).ids();
        return new FileChecks(common, file -> check(file, catalogue, taken)).run(files);
    }

    private void check(Source file, DataStrategies catalogue, List<String> taken) {
        var unused = catalogue.read(file);
        if (taken.contains(file.stem())) {
            common.note(
                    Words.plain(file.name(), common.glyphs()) + ": a strategy that comes with the program has the id \""
                            + file.stem() + "\" too; to play with --strategies, this file needs another name and id");
        }
    }
}
