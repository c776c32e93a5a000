package dilemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version, which the build writes beside this class. */
final class Version implements IVersionProvider {

    /** Returns the version, such as {@code 0.1.0}. */
    static String current() {
        try (InputStream file = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"dilemma " + current()};
    }
}
