package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class DilemmaTest {

    private static final Terminal COLOR_TERMINAL = new Terminal(true, true, true, Glyphs.UNICODE);

    static List<String> everyCommand() {
        return Commands.NAMES;
    }

    @Test
    void printsItsVersion() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run).isEqualTo(new CommandRun(ExitCode.SUCCESS, "dilemma " + Version.current() + "\n", ""));
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void helpListsEveryCommand() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out()).contains(Commands.NAMES);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutACommandShowsTheHelp() {
        assertThat(CommandRun.of()).isEqualTo(CommandRun.of("--help"));
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyCommandHasHelpWithExamples(String name) {
        CommandRun run = CommandRun.of(name, "--help");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.out()).startsWith("Usage: dilemma " + name).contains("Examples:", "  dilemma " + name);
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyCommandHasTheCommonOptions(String name) {
        assertThat(CommandRun.of(name, "--help").out())
                .contains("--quiet", "--color=WHEN", "--trace", "--help", "--version");
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyHelpCanBeShownInAnyLocale(String name) {
        assertThat(CommandRun.of(name, "--help").out() + CommandRun.of("--help").out())
                .matches("\\p{ASCII}*");
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void onlyTheCommandThatIsNamedIsMade(String name) {
        CommandLine root = new CommandLine(CommandLine.Model.CommandSpec.create());

        Commands.addTo(root, name, "--help");

        assertThat(root.getSubcommands()).containsOnlyKeys(name);
    }

    @Test
    void anOptionInFrontOfAnInnerCommandIsAnError() {
        assertThat(CommandRun.of("strategies", "--quiet", "show", "gradual"))
                .isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", """
                                what belongs to "show" must stand after it
                                Try 'dilemma strategies show --help'.
                                """));
        assertThat(CommandRun.of("strategies", "--help", "show")).isEqualTo(CommandRun.of("strategies", "--help"));
    }

    @Test
    void anUnknownCommandIsAnErrorWithTheNearestOne() {
        assertThat(CommandRun.of("stratgies")).isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", """
                                unknown command "stratgies"; did you mean "strategies"?
                                Try 'dilemma --help'.
                                """));
    }

    @Test
    void anUnknownOptionIsAnErrorWithTheNearestOne() {
        assertThat(CommandRun.of("strategies", "--colour=never"))
                .isEqualTo(new CommandRun(ExitCode.WRONG_INPUT, "", """
                                unknown option "--colour"; did you mean "--color"?
                                Try 'dilemma strategies --help'.
                                """));
    }

    @Test
    void anUnknownLetterIsNotTakenForAnotherLetter() {
        assertThat(CommandRun.of("strategies", "-x").err()).startsWith("unknown option \"-x\"\n");
    }

    @Test
    void aWrongColorChoiceNamesTheRightOnes() {
        assertThat(CommandRun.of("strategies", "--color", "alwys").err())
                .startsWith("invalid value for option '--color': \"alwys\" is none of auto, always, never;"
                        + " did you mean \"always\"?\n");
    }

    @Test
    void anArgumentWithAnAtSignIsNoFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("nice"), "--help");

        assertThat(CommandRun.of("conform", "@" + file).err()).isEqualTo("@" + file + ": there is no such file\n");
    }

    @Test
    void traceShowsWhereAnErrorCameFrom() {
        assertThat(CommandRun.of("strategies", "surplus", "--trace").err()).contains("\tat picocli.CommandLine");
    }

    @Test
    void helpIsColoredOnATerminalOnly() {
        String escape = "\u001B[";

        assertThat(CommandRun.at(COLOR_TERMINAL, "strategies", "--help").out()).contains(escape);
        assertThat(CommandRun.at(Terminal.NONE, "strategies", "--help").out()).doesNotContain(escape);
    }

    @Test
    void theColorOptionOverrulesTheTerminal() {
        String escape = "\u001B[";

        assertThat(CommandRun.at(COLOR_TERMINAL, "strategies", "--color=never", "--help")
                        .out())
                .doesNotContain(escape);
        assertThat(CommandRun.at(Terminal.NONE, "strategies", "--color=always", "--help")
                        .out())
                .contains(escape);
    }

    @Test
    void aClosedPipeEndsQuietly() {
        StringWriter err = new StringWriter();

        int exitCode = Dilemma.run(new PrintWriter(new LeavingReader()), new PrintWriter(err), "--help");

        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isEqualTo(ExitCode.SUCCESS);
    }

    /** A writer whose reader has left. */
    private static final class LeavingReader extends Writer {
        @Override
        public void write(char[] text, int from, int length) {
            throw new ClosedPipeException(new IOException("Broken pipe"));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
