package dilemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/**
 * Standard output whose failures end the command.
 *
 * <p>A {@link java.io.PrintWriter} swallows every {@link IOException}, so a command would work on for a reader who has
 * left, or report success when the disk is full. These exceptions are unchecked and pass through it.
 */
final class StandardOutput extends OutputStream {

    private final OutputStream target;

    /** Makes one that writes to this stream. */
    StandardOutput(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int oneByte) {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            target.write(bytes, from, length);
        } catch (IOException refused) {
            throw isClosedPipe(refused)
                    ? new ClosedPipeException(refused)
                    : new UncheckedIOException(new FileSystemException("standard output", null, refused.getMessage()));
        }
    }

    /** Java has no exception of its own for a closed pipe, but the message of each system names the pipe. */
    private static boolean isClosedPipe(IOException refused) {
        return String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
