package dilemma.fuzz;

import dilemma.io.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where inputs become files, the next in the place of the last, and where outputs go.
 *
 * @param path the folder
 */
record InputFolder(Path path) {

    /** Writes an input and returns its file as a source. */
    Source source(Damage.Input input) {
        return Source.of(file(input));
    }

    /** Writes an input and returns its file. */
    Path file(Damage.Input input) {
        return file(input.name(), input.bytes());
    }

    /** Writes a sound input beside it and returns its file. */
    Path file(Sample sample) {
        return file("sound-" + sample.name(), new Damage.Input(sample).bytes());
    }

    /** Writes a file. */
    Path file(String name, byte[] bytes) {
        try {
            return Files.write(path.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a path within the folder, whatever is given; a slash at its end stays. */
    String inside(String given) {
        String name = given.replaceAll("[/\\\\]|\\.\\.", "_");
        return path + "/" + (given.endsWith("/") ? name + "/" : name);
    }

    /** Deletes all files; what is half written is told. */
    void clear() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> all = files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(path))
                    .toList();
            for (Path file : all) {
                Files.delete(file);
            }
            if (all.stream().anyMatch(file -> file.toString().endsWith(".tmp"))) {
                throw new IllegalStateException("left half written: " + all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
