package dilemma.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The text files that are packed into the program beside the classes of this package. */
final class PackedText {

    private PackedText() {}

    /** Returns the lines of a file. */
    static Stream<String> lines(String name) {
        try (InputStream text = PackedText.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException(name + " is not packed into the program");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
