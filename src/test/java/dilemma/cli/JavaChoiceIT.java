package dilemma.cli;

import static dilemma.cli.Launched.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which Java the launcher takes, and what it tells it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the jar is started with java -jar")
class JavaChoiceIT {

    private static final Launched VERSION = new Launched(ExitCode.SUCCESS, "dilemma " + Version.current() + "\n", "");

    @TempDir
    Path folder;

    @AfterEach
    void removeTheLinkToJava() throws IOException {
        Path java = folder.resolve("bin/java");
        if (Files.isSymbolicLink(java)) {
            Files.delete(java);
        }
    }

    /** Returns those in the usual folder that the build did not run on. */
    static List<String> otherJavas() throws IOException {
        Path usual = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(usual)) {
            return List.of();
        }
        String own = Files.readString(Path.of(System.getProperty("java.home"), "release"));
        try (Stream<Path> javas = Files.list(usual)) {
            return javas.filter(java -> Files.isExecutable(java.resolve("bin/java")))
                    .filter(java -> !release(java).equals(own) && major(release(java)) >= 17)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theClassesComeFromTheArchive() throws IOException {
        assumeTrue(Files.exists(PROGRAM.resolveSibling("dilemma.jsa")), "this Java can make no archive");

        assertThat(sourceOf("dilemma.cli.Main", System.getProperty("java.home")))
                .isEqualTo("shared objects file (top)");
        assertThat(sourceOf("picocli.CommandLine", System.getProperty("java.home")))
                .isEqualTo("shared objects file (top)");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("otherJavas")
    void anotherJavaRunsWithoutTheArchiveAndWithoutComment(String java) throws IOException {
        assertThat(Launched.program(Map.of("JAVA_HOME", java), "--version")).isEqualTo(VERSION);
        assertThat(sourceOf("dilemma.cli.Main", java)).startsWith("file:");
    }

    @Test
    void theJavaOnThePathServesWhereJavaHomeIsNotSet() throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));

        assertThat(Launched.program(Map.of("JAVA_HOME", "", "PATH", bin + ":/usr/bin:/bin"), "--version"))
                .isEqualTo(VERSION);
    }

    @Test
    void aJavaHomeThatIsNoneIsReported() {
        assertThat(Launched.program(Map.of("JAVA_HOME", "/no/java"), "--version"))
                .isEqualTo(refused(
                        "JAVA_HOME is /no/java, but there is no bin/java in it; set it to a Java 17 or later."));
    }

    @Test
    void noJavaAtAllIsReported() {
        assertThat(Launched.program(Map.of("JAVA_HOME", "", "PATH", folder.toString()), "--version"))
                .isEqualTo(refused("there is no Java here; install Java 17 or later, or set JAVA_HOME."));
    }

    @Test
    void aJavaThatIsTooOldIsReportedWithoutStartingIt() throws IOException {
        Path java = java("echo started");
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"Old\"\nJAVA_VERSION=\"11.0.2\"\n");

        assertThat(Launched.program(Map.of("JAVA_HOME", java.toString()), "--version"))
                .isEqualTo(tooOld(java));
    }

    @Test
    void aJavaWithoutAReleaseFileIsAskedForItsVersion() throws IOException {
        Path java = java("echo 'java version \"1.8.0_292\"' >&2");

        assertThat(Launched.program(Map.of("JAVA_HOME", java.toString()), "--version"))
                .isEqualTo(tooOld(java));
    }

    @Test
    void javaOptionsAreTheUsers() throws IOException {
        Path java = java("echo \"$@\"");
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"21\"\n");
        Map<String, String> environment =
                Map.of("JAVA_HOME", java.toString(), "JAVA_OPTS", "-Xmx1g -XX:+UseParallelGC -Da=*");

        assertThat(Launched.program(environment, "run", "x").out())
                .endsWith(" -Xmx1g -XX:+UseParallelGC -Da=* -cp " + PROGRAM + " dilemma.cli.Main run x\n")
                .doesNotContain("UseSerialGC");
    }

    @Test
    void onlyShortCommandsAreCompiledQuickly() throws IOException {
        Path java = java("echo \"$@\"");
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"17.0.2\"\n");
        Map<String, String> environment = Map.of("JAVA_HOME", java.toString());

        assertThat(Launched.program(environment, "run", "x").out())
                .contains("-XX:+UseSerialGC")
                .doesNotContain("TieredStopAtLevel");
        assertThat(Launched.program(environment, "run", "--help").out()).contains("-XX:TieredStopAtLevel=1");
        assertThat(Launched.program(environment, "strategies").out()).contains("-XX:TieredStopAtLevel=1");
    }

    private Path java(String script) throws IOException {
        Path home = Files.createDirectories(folder.resolve("java"));
        Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private static Launched tooOld(Path java) {
        return refused("this Java is too old (" + java + "); set JAVA_HOME to a Java 17 or later.");
    }

    private static Launched refused(String why) {
        return new Launched(ExitCode.REFUSED, "", "dilemma: " + why + "\n");
    }

    private String sourceOf(String type, String java) throws IOException {
        Path log = folder.resolve("classes.log");
        Launched.program(
                Map.of("JAVA_HOME", java, "JAVA_OPTS", "-Xlog:class+load:file=" + log + "::filecount=0"), "--version");
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" " + type + " source: "))
                    .map(line -> line.replaceFirst(".* source: ", ""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String release(Path java) {
        try {
            return Files.readString(java.resolve("release"));
        } catch (IOException none) {
            return "";
        }
    }

    private static int major(String release) {
        return release.lines()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("\\D+(\\d+).*", "$1"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }
}
