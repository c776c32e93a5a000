package dilemma.cli;

import dilemma.io.DataStrategies;
import dilemma.io.Plugins;
import dilemma.library.Library;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Resolver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The option of commands that look strategies up, and the catalogue that they look into: Java, JSON, and users' own.
 */
final class StrategiesOption {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Mixin
    ProgramOptions programs;

    @Option(
            names = "--strategies",
            order = 70,
            paramLabel = "DIR",
            description = "Folder of strategy files of your own, added to those that come with the program.")
    List<Path> folders = new ArrayList<>();

    @Option(
            names = "--plugins",
            order = 71,
            paramLabel = "DIR",
            description = "Folder of jars with strategies in Java of your own; they run with all your rights.")
    List<Path> plugins = new ArrayList<>();

    /**
     * Returns everything known.
     *
     * @throws dilemma.io.InputException if a folder or a jar cannot be read, or an id in it is taken
     */
    DataStrategies catalogue() {
        DataStrategies all = DataStrategies.beside(
                procedures(), programs.programs((Dilemma) command.root().userObject()));
        for (Path folder : folders) {
            all = all.with(folder);
        }
        return all;
    }

    private Catalogue procedures() {
        Library library = new Library();
        return plugins.isEmpty()
                ? library
                : Catalogue.of(List.of(
                        library,
                        Plugins.of(plugins, DataStrategies.beside(library).ids())));
    }

    /** Returns a resolver of references to what comes with the program. */
    static Resolver shipped() {
        return new Resolver(DataStrategies.beside(new Library()));
    }

    /** Returns a resolver of references to everything known. */
    Resolver resolver() {
        return new Resolver(catalogue());
    }
}
