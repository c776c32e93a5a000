package dilemma.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The baseline of matches with a program: a line is sent, a line comes back, and nothing else happens. No clock, no
 * check of the answer, no history, no partner; the same line on every turn but the first.
 */
final class BareTalk implements AutoCloseable {

    private final Process process;
    private final OutputStream lines;
    private final InputStream answers;

    /** Starts a program. */
    BareTalk(List<String> command) throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        lines = process.getOutputStream();
        answers = process.getInputStream();
    }

    /** Plays so many turns; returns how many bytes came back. */
    int play(int turns) throws IOException {
        byte[] line = "CD\n".getBytes(StandardCharsets.US_ASCII);
        int bytes = say("match 1 R=1 S=5 T=0 P=3 minimise\n".getBytes(StandardCharsets.US_ASCII));
        for (int turn = 2; turn <= turns; turn++) {
            bytes += say(line);
        }
        return bytes;
    }

    private int say(byte[] line) throws IOException {
        lines.write(line);
        lines.flush();
        int bytes = 1;
        while (answers.read() != '\n') {
            bytes++;
        }
        return bytes;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
