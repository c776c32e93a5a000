package dilemma.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a process prints on standard error: read to its end, counted, and but for the last of it forgotten. */
final class Errors {

    private static final int KEPT = 2000;
    private static final int WAIT_MILLISECONDS = 200;

    private final InputStream stream;
    private final long most;
    private final Runnable whenTooMuch;
    private final Thread reader;
    private byte[] last = {};
    private long count;

    /**
     * Begins to read.
     *
     * @param most how many bytes it may be until somebody {@linkplain #forget forgets} it
     * @param whenTooMuch is done when it is more
     */
    Errors(InputStream stream, long most, Runnable whenTooMuch) {
        this.stream = stream;
        this.most = most;
        this.whenTooMuch = whenTooMuch;
        this.reader = new Thread(this::read, "errors of a program");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        byte[] buffer = new byte[8192];
        try {
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                if (isTooMuch(buffer, length)) {
                    whenTooMuch.run();
                }
            }
        } catch (IOException closed) {
            // nothing more will come
        }
    }

    private synchronized boolean isTooMuch(byte[] bytes, int length) {
        count += length;
        byte[] all = Arrays.copyOf(last, last.length + length);
        System.arraycopy(bytes, 0, all, last.length, length);
        last = Arrays.copyOfRange(all, Math.max(0, all.length - KEPT), all.length);
        return count > most;
    }

    /** Begins to count anew. */
    synchronized void forget() {
        count = 0;
        last = new byte[0];
    }

    /**
     * Returns the last line of a process that has ended, to be put behind what became of it; "" where there is none.
     */
    String lastWords() {
        try {
            reader.join(WAIT_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return text().lines()
                .filter(line -> !line.isBlank())
                .reduce((before, line) -> line)
                .map(line -> ": " + line.strip())
                .orElse("");
    }

    private synchronized String text() {
        return new String(last, StandardCharsets.UTF_8);
    }
}
