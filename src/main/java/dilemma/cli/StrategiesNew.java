package dilemma.cli;

import dilemma.io.DataStrategies;
import dilemma.io.InputException;
import dilemma.io.NewFolder;
import dilemma.io.StrategyFolder;
import dilemma.library.Library;
import dilemma.strategy.Nearest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a strategy to begin with. */
@Command(
        name = "new",
        addMethodSubcommands = false,
        description = {
            "Write a strategy to begin with: a folder NAME with a program or a table, and a README.",
            "It plays tit for tat as it is, and says where to change the rule. Nothing is ever overwritten."
        },
        footer = {
            "Examples:",
            "  dilemma strategies new --language python my-rule",
            "  dilemma match my-rule random --strategies my-rule",
            "  dilemma strategies check my-rule/my-rule.json",
            "  dilemma strategies new --language json my-table -o class"
        })
final class StrategiesNew implements Callable<Integer> {

    @Mixin
    Common common;

    @Option(
            names = {"-l", "--language"},
            order = 2,
            required = true,
            paramLabel = "LANGUAGE",
            completionCandidates = Starter.Names.class,
            description = "What the rule is written in: python, javascript, c, java, or json for a table.")
    String language;

    @Option(
            names = {"-o", "--output"},
            order = 3,
            paramLabel = "FOLDER",
            defaultValue = "",
            description = "Where the new folder goes: into the current one where not given.")
    Path output;

    @Parameters(paramLabel = "NAME", description = "Its id: lower-case letters, digits and single hyphens.")
    String name;

    @Override
    public Integer call() throws IOException {
        Starter starter = starter();
        checkName();
        Path folder = output.resolve(name);
        NewFolder.at(folder).write(starter.files(name));
        tell(starter, folder);
        return ExitCode.SUCCESS;
    }

    private Starter starter() {
        if (!Starter.names().contains(language)) {
            throw new InputException("--language is \"" + language + "\", but must be one of "
                    + String.join(", ", Starter.names()) + Nearest.hint(language, Starter.names()));
        }
        return Starter.of(language);
    }

    private void checkName() {
        if (!StrategyFolder.isId(name)) {
            throw new InputException("\"" + name
                    + "\" cannot be the id of a strategy: an id has lower-case letters, digits and single hyphens");
        }
        if (DataStrategies.beside(new Library()).ids().contains(name)) {
            throw new InputException(
                    "a strategy that comes with the program has the id \"" + name + "\"; take another name");
        }
    }

    private void tell(Starter starter, Path folder) {
        common.note("wrote " + shown(folder) + ": tit for tat, for a start");
        if (starter.isCompiled()) {
            common.note("compile it:         cc -O2 -o " + shown(folder.resolve("strategy")) + " "
                    + shown(folder.resolve(starter.rule(name))));
        }
        common.note("let it play:        dilemma match " + name + " random --strategies " + shown(folder));
        common.note("check it:           dilemma strategies check " + shown(folder.resolve(name + ".json")));
        common.note("change the rule:    " + shown(folder.resolve(starter.rule(name))));
        common.note("all there is to it: " + shown(folder.resolve("README.md")));
    }

    private String shown(Path path) {
        return Words.plain(path.toString().replace(File.separatorChar, '/'), common.glyphs());
    }
}
