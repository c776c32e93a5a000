package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    @TempDir
    private Path folder;

    private static void assertRefused(Source source, String message) {
        assertThatExceptionOfType(InputException.class).isThrownBy(source::text).withMessage(message);
    }

    @Test
    void aFileIsReadWithoutItsByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "\uFEFF{\"ü\": 1}");

        assertThat(Source.of(file).text()).isEqualTo("{\"ü\": 1}");
    }

    @Test
    void aPackedFileIsUnpacked() throws IOException {
        Path file = folder.resolve("a.json.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("[1]".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Source.of(file).text()).isEqualTo("[1]");
        assertThat(Source.of(file).stem()).isEqualTo("a");
    }

    @Test
    void aFileThatIsNotPackedAsItsNameSaysIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json.gz"), "hello");

        assertRefused(Source.of(file), file + ": ends in .gz, but does not hold gzip data");
    }

    @Test
    void aMissingFileIsRefused() {
        assertRefused(Source.of(folder.resolve("no.json")), folder.resolve("no.json") + ": there is no such file");
    }

    @Test
    void aDirectoryInPlaceOfAFileIsRefused() {
        assertRefused(Source.of(folder), folder + ": is a directory, but a file is needed");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirOffset() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), new byte[] {'{', '"', (byte) 0xE9, '"', '}'});

        assertRefused(
                Source.of(file), file + ": is not valid UTF-8: the byte at offset 2 is 0xE9; save the file as UTF-8");
    }

    @Test
    void aCharacterCutOffAtTheEndIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), new byte[] {'"', (byte) 0xE2, (byte) 0x82});

        assertRefused(
                Source.of(file), file + ": is not valid UTF-8: the byte at offset 1 is 0xE2; save the file as UTF-8");
    }

    @Test
    void theSignThatStandsForWrongBytesCanItselfBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "\"\uFFFD\"");

        assertThat(Source.of(file).text()).isEqualTo("\"\uFFFD\"");
    }

    @Test
    void aFileAboveTheLimitIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), new byte[Source.MAX_BYTES + 1]);

        assertRefused(Source.of(file), file + ": is larger than the 16 MiB that can be read");
    }

    @Test
    void standardInputIsRead() {
        Source input = Source.standardInput(new ByteArrayInputStream("[1]".getBytes(StandardCharsets.UTF_8)));

        assertThat(input.text()).isEqualTo("[1]");
        assertThat(input.name()).isEqualTo("standard input");
    }

    @Test
    void aFileOnTheClassPathIsRead() {
        assertThat(Source.resource("dilemma/io/SourceTest.class").name()).isEqualTo("dilemma/io/SourceTest.class");
        assertRefused(Source.resource("no/such.json"), "no/such.json: there is no such file");
    }

    @ParameterizedTest
    @CsvSource({"a/classroom.json,classroom", "x.tar.json,x.tar", ".json,.json", "plain,plain", "a\\b.json.gz,b"})
    void theStemIsTheNameWithoutFolderAndEnding(String name, String stem) {
        assertThat(Source.resource(name).stem()).isEqualTo(stem);
    }

    @Test
    void aFileWithoutPermissionIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "root reads everything");

        assertRefused(Source.of(file), file + ": cannot be read: permission denied");
    }

    @Test
    void aPathThroughAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");

        assertRefused(Source.of(file.resolve("b")), file.resolve("b") + ": cannot be read: Not a directory");
    }

    @Test
    void aPackedFileThatIsCutOffIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("a.json.gz"), new byte[] {0x1F, (byte) 0x8B, 8});

        assertRefused(Source.of(file), file + ": ends in .gz, but does not hold gzip data");
    }
}
