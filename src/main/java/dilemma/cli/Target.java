package dilemma.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/**
 * What {@code -o} names: a file, or a folder for files that are named after what they hold.
 *
 * @param path the path as given
 * @param isFolder whether it is a folder, because it is there as one or was written with a slash at its end
 */
record Target(Path path, boolean isFolder) {

    /** In characters: file systems take names of 255 bytes, and a character may have four. */
    private static final int LONGEST_NAME = 60;

    /** What Windows takes for a device, whatever the ending. */
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]) *(\\..*)?",
            Pattern.CASE_INSENSITIVE);

    /** Returns the target that a text names. */
    static Target of(String given) {
        Path path = Path.of(given);
        boolean saysFolder = given.endsWith("/") || given.endsWith(File.separator);
        return new Target(path, saysFolder || Files.isDirectory(path));
    }

    /** Returns the file for something of this name: in a folder, a JSON file called so. */
    Path file(String name) {
        return file(name, "json");
    }

    /** Returns the file for something of this name: in a folder, a file called so that ends in an extension. */
    Path file(String name, String extension) {
        return isFolder ? path.resolve(fileName(name) + "." + extension) : path;
    }

    /** Names are anybody's text, and may not lead out of the folder, into hidden files or to devices. */
    private static String fileName(String name) {
        String plain = name.strip().replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]", "-").replaceFirst("^\\.", "-");
        String cut = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
        if (cut.isEmpty()) {
            return "result";
        }
        return DEVICE.matcher(cut).matches() ? "-" + cut : cut;
    }

    /** Reads the value of an option. */
    static final class Converter implements ITypeConverter<Target> {

        @Override
        public Target convert(String given) {
            return of(given);
        }
    }
}
