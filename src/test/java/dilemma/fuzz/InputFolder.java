package dilemma.fuzz;

import dilemma.io.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where inputs become files, the next in the place of the last.
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
        try {
            return Files.write(path.resolve(input.name()), input.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
