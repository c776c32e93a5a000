package dilemma.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text that have an end: what an interruption has left of the last one is none. */
final class WholeLines implements Closeable {

    /** The longest line: 16 MiB, several times what a cell of the largest tournament has. */
    static final int MAX_BYTES = 16 << 20;

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final InputStream in;
    private long length;
    private String torn = "";

    /** Makes the lines of a stream; the name is for messages. */
    WholeLines(String name, InputStream in) {
        this.name = name;
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /**
     * Returns the next line with its end; null where there is none.
     *
     * @throws InputException if it is too long
     */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                length += line.size();
                return line.toString(StandardCharsets.UTF_8);
            }
            if (line.size() > MAX_BYTES) {
                throw new InputException(
                        name + ": has a line that is longer than the " + (MAX_BYTES >> 20) + " MiB that can be read");
            }
        }
        torn = line.toString(StandardCharsets.UTF_8);
        return null;
    }

    /** Returns how many bytes the lines have that were returned. */
    long length() {
        return length;
    }

    /** Returns what there is after the last line; empty before that was reached. */
    String torn() {
        return torn;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
