package dilemma.io;

import dilemma.process.Limits;
import dilemma.process.OnFault;
import dilemma.process.ProcessStrategy;
import dilemma.process.Program;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The figures of a program: {@code command}, {@code directory}, {@code stochastic}, {@code limits}, {@code onFault}.
 */
final class ProcessFields {

    private final Fields file;
    private final Path folder;
    private final Programs programs;

    private ProcessFields(Fields file, Path folder, Programs programs) {
        this.file = file;
        this.folder = folder;
        this.programs = programs;
    }

    /**
     * Reads a program; empty where something is wrong.
     *
     * @param folder where the file lies
     * @param programs what holds for all programs
     */
    static Optional<Strategy> read(Fields file, Profile profile, Path folder, Programs programs) {
        return new ProcessFields(file, folder, programs)
                .program(profile.id())
                .map(program -> new ProcessStrategy(profile, program, programs.host()));
    }

    private Optional<Program> program(String id) {
        Field commandField = file.required("command");
        Optional<Path> directory = directory(file.field("directory"));
        List<String> command = commandField.items().stream()
                .flatMap(word -> word.text().stream())
                .map(word -> directory.map(inside -> located(word, inside)).orElse(word))
                .toList();
        if (commandField.isList() && command.isEmpty()) {
            commandField.problem("must have at least one word");
        }
        boolean draws = file.field("stochastic").flag().orElse(true);
        Limits limits = limits(file.field("limits"));
        Optional<OnFault> own = file.field("onFault").oneOf(OnFault.names()).map(OnFault::of);
        if (command.isEmpty() || directory.isEmpty()) {
            return Optional.empty();
        }
        OnFault onFault = programs.onFault().or(() -> own).orElse(OnFault.DEFECT);
        return Optional.of(new Program(id, command, draws, programs.applied(limits), onFault));
    }

    /** Returns where the program's files are: where its own file lies, unless it says otherwise. */
    private Optional<Path> directory(Field field) {
        if (!field.isThere()) {
            return Optional.of(folder);
        }
        Optional<Path> named = field.text().flatMap(text -> path(text, folder));
        if (field.isText() && named.filter(Files::isDirectory).isEmpty()) {
            field.problem("must be a folder, but was " + field.shown());
            return Optional.empty();
        }
        return named;
    }

    /** A program works in an empty folder of its own, so that its files are named by their whole paths. */
    private static String located(String word, Path directory) {
        return path(word, directory)
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .orElse(word);
    }

    private static Optional<Path> path(String text, Path folder) {
        try {
            return Optional.of(folder.resolve(text).normalize());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Limits limits(Field field) {
        Optional<Fields> object = field.isThere() ? field.object() : Optional.empty();
        return object.map(ProcessFields::limits).orElse(Limits.STANDARD);
    }

    private static Limits limits(Fields fields) {
        Limits limits = Limits.STANDARD;
        for (String name : Limits.NAMES) {
            limits = with(limits, name, fields.field(name));
        }
        fields.end();
        return limits;
    }

    private static Limits with(Limits limits, String name, Field field) {
        OptionalDouble value = field.isThere() ? field.number() : OptionalDouble.empty();
        try {
            return value.isPresent() ? limits.with(name, value.getAsDouble()) : limits;
        } catch (IllegalArgumentException outOfRange) {
            field.reject(outOfRange);
            return limits;
        }
    }
}
