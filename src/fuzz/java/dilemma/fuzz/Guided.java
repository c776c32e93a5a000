package dilemma.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What Jazzer calls with one input after the other, each made of earlier ones that reached new code. The property
 * {@code fuzz.reader} names the reader that gets them, {@code fuzz.names} what their files may be called.
 *
 * <p>The first byte chooses among the names, the others are in the file.
 */
public final class Guided {

    private static final Subject SUBJECT = FileReaders.all()
            .filter(subject -> subject.name().equals(System.getProperty("fuzz.reader")))
            .findFirst()
            .orElseThrow();
    private static final List<String> NAMES =
            List.of(System.getProperty("fuzz.names").split(","));
    private static final Judge JUDGE = new Judge(SUBJECT.reader(), new InputFolder(folder()));

    private Guided() {}

    /** Tries an input. Jazzer itself sees to it that none takes too long, or too much memory. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            String name = NAMES.get(Math.floorMod(input[0], NAMES.size()));
            byte[] text = Arrays.copyOfRange(input, 1, input.length);
            String fault = JUDGE.read(new Damage.Input(name, text)).fault();
            if (!fault.isEmpty()) {
                throw new AssertionError(fault);
            }
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("dilemma-fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
