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

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private long length;
    private String torn = "";

    WholeLines(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /** Returns the next line with its end; null where there is none. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                length += line.size();
                return line.toString(StandardCharsets.UTF_8);
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
