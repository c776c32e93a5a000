package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    @Test
    void passesEveryByteOn() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();

        try (PrintWriter out = new PrintWriter(new StandardOutput(target), false, StandardCharsets.UTF_8)) {
            out.print("C – D");
        }

        assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo("C – D");
    }

    @Test
    void aClosedPipeIsNotSwallowed() {
        assertThatThrownBy(() -> printTo(refusing("Broken pipe"))).isInstanceOf(ClosedPipeException.class);
    }

    @Test
    void aFullDiskIsNotSwallowed() {
        assertThatThrownBy(() -> printTo(refusing("No space left on device")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("standard output: No space left on device");
    }

    private static void printTo(OutputStream target) {
        PrintWriter out = new PrintWriter(new StandardOutput(target), false, StandardCharsets.UTF_8);
        out.print("CD");
        out.flush();
    }

    private static OutputStream refusing(String why) {
        return new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
