package dilemma.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The bytes of a source. */
@FunctionalInterface
interface Content {

    /** Opens them, to be read from the first. */
    InputStream open() throws IOException;

    /** Returns whether there are more than a limit, where that is known before they are kept. */
    default boolean isMoreThan(int limit) throws IOException {
        return false;
    }

    /**
     * A file as it is.
     *
     * @param file where it is
     */
    record Plain(Path file) implements Content {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public boolean isMoreThan(int limit) throws IOException {
            return Files.isRegularFile(file) && Files.size(file) > limit;
        }
    }

    /**
     * A file that is unpacked.
     *
     * @param file where it is
     */
    record Packed(Path file) implements Content {

        /**
         * How many bytes one can stand for: 258 need two bits at least, <a
         * href="https://www.rfc-editor.org/rfc/rfc1951">RFC 1951</a>.
         */
        private static final int MOST_FOR_ONE = 1032;

        @Override
        public InputStream open() throws IOException {
            InputStream bytes = Files.newInputStream(file);
            try {
                return new GZIPInputStream(bytes);
            } catch (IOException e) {
                bytes.close();
                throw e;
            }
        }

        /** Unpacks a file that can be that large, and keeps nothing of it. */
        @Override
        public boolean isMoreThan(int limit) throws IOException {
            if (!Files.isRegularFile(file) || Files.size(file) <= limit / MOST_FOR_ONE) {
                return false;
            }
            try (InputStream in = open()) {
                in.skipNBytes(limit);
                return in.read() >= 0;
            } catch (EOFException e) {
                return false;
            }
        }
    }
}
