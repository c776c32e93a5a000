package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JarIT {

    private static final Path JAR = Path.of("target", "dilemma.jar");

    private static final int OLDEST_VERSION_THAT_CAN_BE_ARCHIVED = 50;

    @Test
    void runsByItself() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        assertThat(Launched.command(Path.of("."), Map.of(), java, "-jar", JAR.toString(), "--version"))
                .isEqualTo(new Launched(ExitCode.SUCCESS, "dilemma " + Version.current() + "\n", ""));
    }

    @Test
    void everyClassCanBeArchived() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            for (ZipEntry entry : entries(jar)) {
                if (entry.getName().endsWith(".class")) {
                    assertThat(classVersion(jar, entry))
                            .as(entry.getName())
                            .isBetween(OLDEST_VERSION_THAT_CAN_BE_ARCHIVED, 61);
                }
            }
        }
    }

    @Test
    void holdsTheLicencesAndNoSignatures() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            assertThat(entries(jar))
                    .extracting(ZipEntry::getName)
                    .contains(
                            "META-INF/LICENSE",
                            "META-INF/licences/README.txt",
                            "META-INF/licences/jackson-core/LICENSE",
                            "META-INF/licences/jackson-core/NOTICE",
                            "META-INF/licences/fastcsv/LICENSE",
                            "META-INF/licences/jline/LICENSE")
                    .doesNotHaveDuplicates()
                    .noneMatch(name -> name.matches(".*\\.(SF|DSA|RSA)|.*module-info\\.class"));
        }
    }

    @Test
    void everyEntryHasTheSameTime() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            assertThat(entries(jar).stream().map(ZipEntry::getTimeLocal).distinct())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategies", "tournaments"})
    void indexesTheFilesThatItHoldsInOrder(String folder) throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            List<String> indexed = new String(
                            jar.getInputStream(jar.getEntry(folder + "/index.txt"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(indexed).containsExactlyElementsOf(filesBelow(Path.of(folder)));
            assertThat(indexed)
                    .allSatisfy(file ->
                            assertThat(jar.getEntry(folder + "/" + file)).isNotNull());
        }
    }

    /** Examples are for their readers, and not packed. */
    private static List<String> filesBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".json") && !name.startsWith("examples/"))
                    .sorted()
                    .toList();
        }
    }

    private static List<? extends ZipEntry> entries(ZipFile jar) {
        return jar.stream().toList();
    }

    private static int classVersion(ZipFile jar, ZipEntry entry) throws IOException {
        try (DataInputStream stream = new DataInputStream(jar.getInputStream(entry))) {
            stream.readInt();
            stream.readUnsignedShort();
            return stream.readUnsignedShort();
        }
    }
}
