package dilemma.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A user's folder of strategies. */
public final class StrategyFolder {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private StrategyFolder() {}

    /**
     * Returns the JSON files of a folder and its sub-folders, in the order of their paths.
     *
     * @throws InputException if there is no such folder, it cannot be read, or a file's name is no id
     */
    static List<Source> files(Path folder) {
        return paths(folder, ".json").stream().map(StrategyFolder::source).toList();
    }

    /**
     * Returns the files of a folder and its sub-folders whose names end so, in the order of their paths.
     *
     * @throws InputException if there is no such folder, or it cannot be read
     */
    static List<Path> paths(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder
                    + (Files.exists(folder) ? ": is a file, but a folder is needed" : ": there is no such folder"));
        }
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(path -> path.toString().endsWith(ending) && !Files.isDirectory(path))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(folder + ": cannot be read: " + e.getMessage());
        }
    }

    private static Source source(Path path) {
        Source file = Source.of(path);
        checkName(file);
        return file;
    }

    /**
     * Checks that a file could be that of a strategy.
     *
     * @throws InputException if its name is no id
     */
    static void checkName(Source file) {
        if (!isId(file.stem())) {
            throw new InputException(file.name()
                    + ": a strategy file is named by its id, in lower-case letters, digits and single hyphens");
        }
    }

    /** Returns whether a text has the form of an id. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
