package dilemma.cli;

import dilemma.process.ProcessHost;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The program: {@code dilemma COMMAND …}. */
@Command(
        name = "dilemma",
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "A laboratory for the iterated prisoner's dilemma.",
        synopsisSubcommandLabel = "COMMAND",
        abbreviateSynopsis = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dilemma strategies              what there is to play",
            "  dilemma strategies --help       more about one command",
            "",
            "JAVA_HOME says which Java to use (17 or later), JAVA_OPTS what else to tell it."
        })
public final class Dilemma implements Callable<Integer> {

    private final Terminal terminal;
    private final InputStream in;
    private final Deque<ProcessHost> open = new ArrayDeque<>();
    private final Pace pace;

    @Spec
    CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and exit.")
    boolean version;

    private Dilemma(Terminal terminal, InputStream in, Pace pace) {
        this.terminal = terminal;
        this.in = in;
        this.pace = pace;
    }

    /**
     * Runs one command line, away from any terminal and with nothing on standard input.
     *
     * @param out where results go
     * @param err where everything else goes
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(Terminal.NONE, InputStream.nullInputStream(), Pace.REAL, out, err, args);
    }

    /** Runs one command line. */
    static int run(Terminal terminal, InputStream in, Pace pace, PrintWriter out, PrintWriter err, String... args) {
        Failures failures =
                new Failures(err, terminal.glyphs(), Arrays.asList(args).contains("--trace"));
        try {
            return execute(commandLine(new Dilemma(terminal, in, pace), out, err, args), terminal, args);
        } catch (ParameterException wrong) {
            return failures.wrongUsage(wrong);
        } catch (ExecutionException failed) {
            return failures.report(Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (RuntimeException | Error thrown) {
            return failures.report(thrown);
        }
    }

    private static CommandLine commandLine(Dilemma dilemma, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(dilemma);
        Commands.addTo(line, args);
        return line.setOut(out).setErr(err).setExpandAtFiles(false); // "@nice" is a group of strategies
    }

    private static int execute(CommandLine line, Terminal terminal, String... args) {
        try {
            ParseResult parsed = line.parseArgs(args);
            checkNothingIsPassedOver(parsed);
            line.setColorScheme(Help.defaultColorScheme(colors(terminal, parsed)));
            int exitCode = new RunLast().execute(parsed);
            line.getOut().flush();
            return exitCode;
        } catch (RuntimeException | Error failed) {
            flush(line.getOut(), failed);
            throw failed;
        } finally {
            ((Dilemma) line.getCommandSpec().userObject()).endPrograms(line.getErr(), terminal.glyphs());
        }
    }

    /** Ends external programs, and tells their faults where the command has not. */
    private void endPrograms(PrintWriter err, Glyphs glyphs) {
        open.forEach(ProcessHost::close);
        open.forEach(host -> host.faults().forEach(fault -> err.println(Words.plain(fault, glyphs))));
    }

    /** Takes note that the command has told all faults of programs up to now. */
    void faultsAreTold() {
        open.forEach(ProcessHost::faults);
    }

    /** Ends all programs that run, of which the command has told the faults. */
    void closePrograms() {
        open.forEach(ProcessHost::close);
        open.clear();
    }

    /** Has programs ended when the command is. */
    void closeAtEnd(ProcessHost host) {
        open.add(host);
    }

    /** Prints what came before a failure; that nobody reads it must not hide the failure. */
    private static void flush(PrintWriter out, Throwable failed) {
        try {
            out.flush();
        } catch (ClosedPipeException | UncheckedIOException refused) {
            if (refused != failed) {
                failed.addSuppressed(refused);
            }
        }
    }

    /** An option in front of a command inside a command would be read, and not heeded. */
    private static void checkNothingIsPassedOver(ParseResult parsed) {
        for (ParseResult outer = parsed; outer.hasSubcommand(); outer = outer.subcommand()) {
            CommandLine inner = outer.subcommand().commandSpec().commandLine();
            if (!outer.matchedArgs().isEmpty() && !outer.isUsageHelpRequested() && !outer.isVersionHelpRequested()) {
                throw new ParameterException(
                        inner, "what belongs to \"" + inner.getCommandName() + "\" must stand after it");
            }
        }
    }

    private static Help.Ansi colors(Terminal terminal, ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        ColorChoice choice = last.matchedOptionValue("--color", ColorChoice.AUTO);
        return choice.on(terminal.out() && terminal.color()) ? Help.Ansi.ON : Help.Ansi.OFF;
    }

    /** Without a command, shows the help. */
    @Override
    public Integer call() {
        command.commandLine().usage(command.commandLine().getOut());
        return ExitCode.SUCCESS;
    }

    /** Returns where the output goes. */
    Terminal terminal() {
        return terminal;
    }

    /** Returns what the program is given to read. */
    InputStream in() {
        return in;
    }

    /** Returns the course of time. */
    Pace pace() {
        return pace;
    }

    /** Returns the command line with all commands, to describe it. */
    static CommandLine whole() {
        CommandLine line = new CommandLine(new Dilemma(Terminal.NONE, InputStream.nullInputStream(), Pace.REAL));
        Commands.addAllTo(line);
        return line;
    }
}
