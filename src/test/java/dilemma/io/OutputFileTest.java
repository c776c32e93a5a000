package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    private static final OutputFile.Content HELLO = out -> out.write("hello\n".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFileIsWrittenAndNothingElseIsLeft() throws IOException {
        OutputFile.at(folder.resolve("out.json")).write(HELLO);

        assertThat(folder.resolve("out.json")).hasContent("hello\n");
        assertThat(names()).containsExactly("out.json");
    }

    @Test
    void anOldFileStaysAsItWasWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old");

        assertThatIOException()
                .isThrownBy(() -> OutputFile.at(file).write(out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .withMessage("cannot write " + file + ": No space left on device");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("out.json");
    }

    @Test
    void anUncheckedFailureLeavesNothingBehindEither() throws IOException {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> OutputFile.at(folder.resolve("out.json")).write(out -> {
                    throw new IllegalStateException("a bug");
                }));
        assertThat(names()).isEmpty();
    }

    @Test
    void thePermissionsOfAnOldFileAreKept() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        OutputFile.at(file).write(HELLO);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        Path ordinary = Files.writeString(folder.resolve("ordinary"), "x");
        assumeTrue(Files.getFileStore(ordinary).supportsFileAttributeView("posix"));

        OutputFile.at(folder.resolve("out.json")).write(HELLO);

        assertThat(Files.getPosixFilePermissions(folder.resolve("out.json")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path file =
                Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("sub/real.json"));

        OutputFile.at(link).write(HELLO);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(file).hasContent("hello\n");
    }

    @Test
    void aLinkToAFileThatIsYetToBeIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("new.json"));

        OutputFile.at(link).write(HELLO);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(folder.resolve("new.json")).hasContent("hello\n");
    }

    @Test
    void aLinkToItselfIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("link.json"));

        assertThatIOException()
                .isThrownBy(() -> OutputFile.at(link).write(HELLO))
                .withMessage("cannot write " + link + ": too many symbolic links");
    }

    @Test
    void aNameThatEndsInGzIsPacked() throws IOException {
        Path file = folder.resolve("out.json.gz");

        OutputFile.at(file).write(HELLO);

        assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
        assertThat(Source.of(file).text()).isEqualTo("hello\n");
    }

    @Test
    void whatIsNoRegularFileIsWrittenDirectly() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(isMade("mkfifo", pipe.toString()));
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();

        OutputFile.at(pipe).check();
        OutputFile.at(pipe).write(HELLO);

        assertThat(reader.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("hello");
        assertThat(reader.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void theNullDeviceStaysADevice() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));

        OutputFile.at(device).check();
        OutputFile.at(device).write(HELLO);

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void aDirectoryAsTargetIsRefusedBeforeAnythingIsComputed() {
        assertThatIOException()
                .isThrownBy(() -> OutputFile.at(folder).check())
                .withMessage("cannot write " + folder + ": it is a directory");
    }

    @Test
    void aMissingFolderIsTheUsersMistake() {
        Path file = folder.resolve("no/out.json");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> OutputFile.at(file).check())
                .withMessage(file + ": cannot be written: there is no folder " + folder.resolve("no"));
    }

    @Test
    void anUnwritableTargetIsRefusedBeforeAnythingIsComputed() {
        // a file system that takes no new files, from root neither
        Path file = Path.of("/sys/out.json");
        assumeTrue(Files.isDirectory(Path.of("/sys")));

        assertThatIOException()
                .isThrownBy(() -> OutputFile.at(file).check())
                .withMessageMatching("cannot write /sys/out.json: (permission denied|Operation not permitted"
                        + "|Read-only file system)");
    }

    @Test
    void theCheckLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old");

        assertThatCode(() -> OutputFile.at(file).check()).doesNotThrowAnyException();
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("out.json");
    }

    @Test
    void aStoppedProgramLeavesNoTemporaryFile() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritesForEver.class.getName(),
                        folder.resolve("out.json").toString())
                .start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).isEqualTo("writing");
            assertThat(names()).hasSize(1).first().asString().endsWith(".tmp");
            program.destroy();
            assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(names()).isEmpty();
    }

    private static boolean isMade(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** A program that never comes to the end of its file. */
    static final class WritesForEver {

        private WritesForEver() {}

        /** Writes until it is stopped. */
        public static void main(String[] arguments) throws IOException {
            OutputFile.at(Path.of(arguments[0])).write(out -> {
                System.out.println("writing");
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            });
        }
    }
}
