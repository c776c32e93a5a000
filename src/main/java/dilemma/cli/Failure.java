package dilemma.cli;

import dilemma.io.InputException;
import dilemma.io.OutputException;
import dilemma.process.LaunchException;
import dilemma.strategy.BrokenStrategyException;
import dilemma.strategy.ReferenceException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * How a command that did not end well is reported; the one place where exceptions become exit codes.
 *
 * @param exitCode one of {@link ExitCode}
 * @param message what the user reads, without a line end; "" where there is nothing to say
 */
record Failure(int exitCode, String message) {

    /** Returns how this is reported to the user. */
    static Failure of(Throwable thrown) {
        if (thrown instanceof ClosedPipeException) {
            return new Failure(ExitCode.SUCCESS, "");
        }
        if (thrown instanceof InputException
                || thrown instanceof ReferenceException
                || thrown instanceof BrokenStrategyException) {
            return new Failure(ExitCode.WRONG_INPUT, said(thrown));
        }
        if (thrown instanceof LaunchException) {
            return new Failure(ExitCode.REFUSED, said(thrown));
        }
        if (thrown instanceof InvalidPathException wrong) {
            return new Failure(
                    ExitCode.WRONG_INPUT, "\"" + wrong.getInput() + "\" is no path of a file: " + wrong.getReason());
        }
        if (thrown instanceof UncheckedIOException unchecked) {
            return of(Objects.requireNonNull(unchecked.getCause()));
        }
        if (thrown instanceof IOException refused && ClosedPipeException.isCausedBy(refused)) {
            return new Failure(ExitCode.SUCCESS, "");
        }
        if (thrown instanceof IOException refused) {
            return new Failure(ExitCode.REFUSED, sentence(refused));
        }
        if (thrown instanceof InterruptedException || thrown instanceof CancellationException) {
            return new Failure(ExitCode.INTERRUPTED, "interrupted");
        }
        if (thrown instanceof OutOfMemoryError) {
            return new Failure(
                    ExitCode.REFUSED,
                    "there is not enough memory; JAVA_OPTS=-Xmx4g allows four gigabytes, for example");
        }
        return new Failure(
                ExitCode.FAULT,
                "a fault in dilemma itself: " + firstLine(thrown) + " (--trace shows where; please report it)");
    }

    private static String sentence(IOException refused) {
        if (refused instanceof FileSystemException named) {
            return named.getFile() + ": " + reason(named);
        }
        if (refused instanceof OutputException || refused instanceof FileNotFoundException) {
            return said(refused);
        }
        return "input or output failed: " + said(refused);
    }

    private static String reason(FileSystemException refused) {
        if (refused instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (refused instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (refused instanceof FileAlreadyExistsException) {
            return "it is already there";
        }
        return Objects.requireNonNullElse(refused.getReason(), "the file system refused");
    }

    private static String said(Throwable thrown) {
        return Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getSimpleName());
    }

    private static String firstLine(Throwable thrown) {
        return thrown.toString().lines().findFirst().orElse("");
    }
}
