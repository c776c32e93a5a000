package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.io.InputException;
import dilemma.strategy.ReferenceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void aWrongReferenceIsTheUsersMistake() {
        assertThat(Failure.of(new ReferenceException("unknown strategy \"tit\"")))
                .isEqualTo(new Failure(ExitCode.WRONG_INPUT, "unknown strategy \"tit\""));
    }

    @Test
    void aWrongInputIsTheUsersMistakeAndKeepsItsLines() {
        assertThat(Failure.of(new InputException("a.json, line 1: …\na.json, line 2: …")))
                .isEqualTo(new Failure(ExitCode.WRONG_INPUT, "a.json, line 1: …\na.json, line 2: …"));
    }

    @Test
    void aPathThatNoFileCanHaveIsTheUsersMistake() {
        assertThat(Failure.of(new InvalidPathException("a\0b", "Nul character not allowed")))
                .isEqualTo(new Failure(2, "\"a\0b\" is no path of a file: Nul character not allowed"));
    }

    @Test
    void aFileThatCannotBeWrittenIsTheMachines() {
        assertThat(Failure.of(new UncheckedIOException(new AccessDeniedException("out.json"))))
                .isEqualTo(new Failure(ExitCode.REFUSED, "out.json: permission denied"));
        assertThat(Failure.of(new NoSuchFileException("none/out.json")))
                .isEqualTo(new Failure(ExitCode.REFUSED, "none/out.json: there is no such file or folder"));
        assertThat(Failure.of(new FileSystemException("out.json", null, "No space left on device")))
                .isEqualTo(new Failure(ExitCode.REFUSED, "out.json: No space left on device"));
        assertThat(Failure.of(new IOException("Stream closed")))
                .isEqualTo(new Failure(ExitCode.REFUSED, "input or output failed: Stream closed"));
    }

    @Test
    void tooLittleMemoryIsTheMachines() {
        assertThat(Failure.of(new OutOfMemoryError()).exitCode()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void anInterruptionHasItsOwnCode() {
        assertThat(Failure.of(new InterruptedException()).exitCode()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(Failure.of(new CancellationException()).exitCode()).isEqualTo(ExitCode.INTERRUPTED);
    }

    @Test
    void aClosedPipeSaysNothing() {
        assertThat(Failure.of(new ClosedPipeException(new IOException("Broken pipe"))))
                .isEqualTo(new Failure(ExitCode.SUCCESS, ""));
    }

    @Test
    void everythingElseIsOurFaultInOneLine() {
        Failure failure = Failure.of(new IllegalStateException("no\nway"));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.FAULT);
        assertThat(failure.message()).hasLineCount(1).contains("IllegalStateException: no", "--trace");
    }

    @Test
    void theTraceIsShownOnRequestOnly() {
        assertThat(reported(false)).hasLineCount(1);
        assertThat(reported(true)).contains("\tat dilemma.cli.FailureTest");
    }

    private static String reported(boolean trace) {
        StringWriter err = new StringWriter();
        new Failures(new PrintWriter(err), Glyphs.ASCII, trace).report(new IllegalStateException());
        return err.toString();
    }
}
