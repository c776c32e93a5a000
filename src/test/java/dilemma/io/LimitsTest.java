package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How large what is read may be; each message names its limit. */
class LimitsTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long LITTLE = 128L << 20;
    private static final int PART = 16 << 20;

    @TempDir
    private Path folder;

    private static void assertRefusedWithLittleMemory(ThrowingCallable read, String message) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThatExceptionOfType(InputException.class).isThrownBy(read).withMessage(message);

        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(LITTLE);
    }

    private static void assertBroken(String json, String message) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> JsonReader.read(Source.option("x", json), Source.MAX_OUTPUT_BYTES, new Problems()))
                .withMessageEndingWith(message);
    }

    /** Returns a packed file of ten gibibytes: a part after another is allowed by the format. */
    private Path bomb(String name) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(part)) {
            out.write(new byte[PART]);
        }
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long size = 0; size < 10L << 30; size += PART) {
                part.writeTo(out);
            }
        }
        return file;
    }

    private Path large() throws IOException {
        Path path = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        return path;
    }

    @Test
    void aFileOfAGigabyteIsRefused() throws IOException {
        Path file = large();

        assertRefusedWithLittleMemory(
                () -> Source.of(file).text(), file + ": is larger than the 16 MiB that can be read");
        assertRefusedWithLittleMemory(
                () -> Results.read(Source.of(file)), file + ": is larger than the 512 MiB that can be read");
    }

    @Test
    void aPackedFileOfTenGigabytesIsRefused() throws IOException {
        Path file = bomb("bomb.json.gz");

        assertRefusedWithLittleMemory(
                () -> Source.of(file).text(), file + ": is larger than the 16 MiB that can be read");
        assertRefusedWithLittleMemory(
                () -> Results.read(Source.of(file)), file + ": is larger than the 512 MiB that can be read");
    }

    @Test
    void aSweepWithALineWithoutEndIsRefused() throws IOException {
        Path file = bomb("cells.jsonl.gz");

        assertRefusedWithLittleMemory(
                () -> new SweepMerge(List.of(Source.of(file))).gaps(),
                file + ": has a line that is longer than the 16 MiB that can be read");
    }

    @Test
    void aJarWithAListWithoutEndIsRefused() throws IOException {
        String services = "META-INF/services/dilemma.strategy.Strategy";
        Path file = folder.resolve("a.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new JarEntry(services));
            for (int i = 0; i < 20; i++) {
                out.write(new byte[PART]);
            }
        }

        assertRefusedWithLittleMemory(
                () -> Plugins.of(List.of(folder), List.of()),
                file + ": " + services + " is larger than the 16 MiB that can be read");
    }

    @Test
    void whatIsAsLargeAsAllowedIsRead() throws IOException {
        Path file = folder.resolve("a.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(new byte[Source.MAX_BYTES]);
        }

        assertThat(Source.of(file).text()).hasSize(Source.MAX_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0."})
    void aNumberWithoutEndIsRefused(String beginning) {
        assertBroken(beginning + "1".repeat(1001), "a number is longer than 1000 characters");
    }

    @Test
    void aNameWithoutEndIsRefused() {
        assertBroken("{\"" + "a".repeat(50_001) + "\": 1}", "the name of a field is longer than 50000 characters");
    }

    @Test
    void aTextWithoutEndIsRefused() {
        assertBroken("\"" + "a".repeat(20_000_001) + "\"", "a text is longer than 20000000 characters");
    }

    @Test
    void listsWithinListsWithoutEndAreRefused() {
        assertBroken("[".repeat(65), "lists and objects lie within each other more than 64 deep");
    }
}
