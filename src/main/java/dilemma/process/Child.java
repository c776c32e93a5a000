package dilemma.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** A process of the operating system that was started here, with everything that comes of it. */
final class Child {

    private static final int WAIT_MILLISECONDS = 500;

    /**
     * So long an answer is awaited awake: 0.2 milliseconds. Quick programs answer within that, and on many machines to
     * be woken takes longer.
     */
    private static final long AWAKE_NANOSECONDS = 200_000;

    private final Process process;
    private final Strays strays;
    private final OwnFolder folder;
    private final InputStream answers;
    private final OutputStream lines;

    /**
     * Takes charge of a process.
     *
     * @param mark by what it and its children are known
     * @param folder its working directory
     */
    Child(Process process, Mark mark, OwnFolder folder) {
        this.process = process;
        this.strays = Strays.of(process, mark);
        this.folder = folder;
        this.answers = process.getInputStream();
        this.lines = process.getOutputStream();
    }

    Process process() {
        return process;
    }

    Strays strays() {
        return strays;
    }

    /** Sends a line. */
    void send(String line) throws IOException {
        lines.write((line + '\n').getBytes(StandardCharsets.US_ASCII));
        lines.flush();
    }

    /** Waits a moment, awake, for something to read. */
    // it yields to the program that it waits for, which may have this processor alone
    @SuppressWarnings("ThreadPriorityCheck")
    void listen() throws IOException {
        long begun = System.nanoTime();
        while (answers.available() == 0 && System.nanoTime() - begun < AWAKE_NANOSECONDS) {
            Thread.yield();
        }
    }

    /** Waits for a byte and returns it; -1 at the end. */
    int read() throws IOException {
        return answers.read();
    }

    /** Returns what can be read without waiting, so many bytes at most. */
    String pending(int most) {
        try {
            int length = Math.min(most, answers.available());
            return length == 0 ? "" : new String(answers.readNBytes(length), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }

    /** Returns how it ended, after a moment if it has not yet. */
    Ending ending() {
        try {
            boolean isOver = process.waitFor(WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
            return new Ending(isOver ? OptionalInt.of(process.exitValue()) : OptionalInt.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ending(OptionalInt.empty());
        }
    }

    /** Lets it know that nothing more will be asked. */
    void bid() {
        try {
            lines.close();
        } catch (IOException gone) {
            // it does not listen any more
        }
    }

    /** Ends it and its family, strays too, and removes its files. */
    void kill() {
        endFamily();
        strays.kill();
        folder.delete();
    }

    /** Ends it and its children. */
    void endFamily() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
