package dilemma.io;

import java.util.LinkedHashMap;
import java.util.Map;

/** A folder of JSON files that the build packs into the program, with an index. */
final class Packed {

    private Packed() {}

    /**
     * Returns the files of a folder by their names without ending, in the order of its index: {@code index.txt}, a
     * relative path to a line.
     */
    static Map<String, Source> files(String folder) {
        Map<String, Source> files = new LinkedHashMap<>();
        Source.resource(folder + "/index.txt")
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    Source file = Source.resource(folder + "/" + line.strip());
                    if (files.put(file.stem(), file) != null) {
                        throw new IllegalStateException("two files in " + folder + " are named " + file.stem());
                    }
                });
        return files;
    }
}
