package dilemma.cli;

import static dilemma.cli.Launched.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the jar is started with java -jar")
class LauncherIT {

    private static final String VERSION = "dilemma " + Version.current() + "\n";

    /** The bytes of "Zoë" in UTF-8, as Java cannot pass them on when the tests themselves run in another locale. */
    private static final String ZOE = "\"$0\" \"$(printf 'Zo\\303\\253')\"";

    @TempDir
    Path folder;

    @AfterEach
    void removeLinksToTheProgram() throws IOException {
        Files.deleteIfExists(folder.resolve("relative"));
        Files.deleteIfExists(folder.resolve("absolute"));
    }

    @Test
    void startsThroughLinksFromAnotherFolder() throws IOException {
        Path absolute = Files.createSymbolicLink(folder.resolve("absolute"), PROGRAM);
        Path relative = Files.createSymbolicLink(folder.resolve("relative"), absolute.getFileName());

        assertThat(Launched.command(folder, Map.of(), relative.toString(), "--version"))
                .isEqualTo(new Launched(ExitCode.SUCCESS, VERSION, ""));
    }

    @Test
    void startsFromAReadOnlyFolderWithSpacesInItsName() throws IOException {
        Path home = Files.createDirectory(folder.resolve("a folder of  mine"));
        for (String part : List.of("dilemma", "dilemma.jsa", "dilemma.jdk")) {
            if (Files.exists(PROGRAM.resolveSibling(part))) {
                Files.copy(PROGRAM.resolveSibling(part), home.resolve(part));
            }
        }
        Path copy = home.resolve("dilemma");
        assertThat(copy.toFile().setExecutable(true) && home.toFile().setWritable(false))
                .isTrue();

        Launched launched = Launched.command(folder, Map.of(), copy.toString(), "--version");

        assertThat(home.toFile().setWritable(true)).isTrue();
        assertThat(launched).isEqualTo(new Launched(ExitCode.SUCCESS, VERSION, ""));
    }

    @ParameterizedTest
    @CsvSource({"--version, 0", "--help, 0", "strategies, 0", "stratgies, 2", "--bogus, 2"})
    void theExitCodeSaysHowItEnded(String argument, int exitCode) {
        assertThat(Launched.program(argument).exitCode()).isEqualTo(exitCode);
    }

    @Test
    void argumentsArriveAsTheyAre() {
        Launched launched = Launched.program("strategies", "a  b * $HOME \"c\"");

        assertThat(launched.err()).startsWith("\"a  b * $HOME \"c\"\" is no group,");
    }

    @Test
    void anUnknownCommandIsExplainedOnStandardError() {
        Launched launched = Launched.program("stratgies");

        assertThat(launched.out()).isEmpty();
        assertThat(launched.err()).startsWith("unknown command \"stratgies\"; did you mean \"strategies\"?\n");
    }

    @Test
    void aClosedPipeEndsQuietly() {
        Launched launched = shell("{ \"$0\" completion; echo code $? >&2; } | true");

        assertThat(launched.err()).isEqualTo("code 0\n");
    }

    @Test
    void aFullDiskIsReported() {
        assumeTrue(Files.exists(Path.of("/dev/full")));

        assertThat(shell("\"$0\" strategies > /dev/full"))
                .isEqualTo(new Launched(ExitCode.REFUSED, "", "standard output: No space left on device\n"));
    }

    @Test
    void aTerminalIsNoticed() {
        assumeTrue(shell("command -v script").exitCode() == 0);
        Map<String, String> environment = Map.of("TERM", "xterm", "SHELL", "/bin/sh");

        Launched terminal = Launched.command(
                folder, environment, "script", "-qec", "'" + PROGRAM + "' strategies --help", "/dev/null");

        assertThat(terminal.out()).contains("\u001B[");
        assertThat(Launched.program("strategies", "--help").out()).doesNotContain("\u001B[");
    }

    @Test
    void linesAreAsLongAsTheTerminal() {
        assumeTrue(shell("command -v script && command -v stty").exitCode() == 0);
        Map<String, String> environment = Map.of("TERM", "dumb", "SHELL", "/bin/sh");

        Launched terminal = Launched.command(
                folder,
                environment,
                "script",
                "-qec",
                "stty cols 50; '" + PROGRAM + "' tournaments --quiet",
                "/dev/null");

        int longest = terminal.out()
                .lines()
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
        assertThat(longest).isBetween(41, 50);
    }

    @Test
    void otherLocalesThanUtf8GetAscii() {
        Map<String, String> locale = Map.of("LC_ALL", "C");

        assertThat(Launched.program(locale, "--help").out()).matches("\\p{ASCII}+");
        assertThat(shell(ZOE, locale).err()).startsWith("unknown command \"Zoe\"\n");
        assertThat(shell(ZOE, Map.of()).err()).startsWith("unknown command \"Zoë\"\n");
    }

    private Launched shell(String script) {
        return shell(script, Map.of());
    }

    private Launched shell(String script, Map<String, String> environment) {
        return Launched.command(folder, environment, "sh", "-c", script, PROGRAM.toString());
    }
}
