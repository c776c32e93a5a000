package dilemma.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command has, and what follows from them: where it prints, and how. */
@Command(
        versionProvider = Version.class,
        abbreviateSynopsis = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%n")
final class Common {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(
            names = {"-q", "--quiet"},
            order = 90,
            description = "Print results and errors only: no notes, no progress.")
    boolean quiet;

    @Option(
            names = "--color",
            order = 91,
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = ColorChoice.Converter.class,
            description = "When to use colors: auto, always or never. NO_COLOR=1 in the environment turns auto off.")
    ColorChoice color;

    @Option(names = "--trace", order = 92, description = "Show where in the program an error came from.")
    boolean trace;

    @Option(
            names = {"-h", "--help"},
            order = 93,
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            order = 94,
            versionHelp = true,
            description = "Print the version and exit.")
    boolean version;

    /** Returns what the program is given to read. */
    InputStream in() {
        return ((Dilemma) command.root().userObject()).in();
    }

    /** Returns where results go. */
    PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** Prints lines of results, as far as the locale can show them. */
    void print(List<String> lines) {
        lines.forEach(line -> out().println(glyphs().text(line)));
    }

    /** Returns where everything but results goes. */
    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Prints a line for the user beside the results, unless they asked for quiet. */
    void note(String line) {
        if (!quiet) {
            err().println(glyphs().text(line));
        }
    }

    /** Returns whether to show progress on standard error: only to somebody who watches and did not ask for quiet. */
    boolean showsProgress() {
        return terminal().err() && !quiet;
    }

    /** Returns whether somebody watches the results as they come. */
    boolean isWatched() {
        return terminal().out();
    }

    /** Returns whether results are colored. */
    boolean colored() {
        return color.on(terminal().out() && terminal().color());
    }

    /** Returns the characters that the user's locale can show. */
    Glyphs glyphs() {
        return terminal().glyphs();
    }

    /** Returns how many characters a line of results has. */
    int columns() {
        return terminal().columns();
    }

    /** Returns how many characters a line of a table has: a pipe or a file has room for all of it. */
    int tableColumns() {
        return terminal().out() ? terminal().columns() : Terminal.MOST_COLUMNS;
    }

    /** Returns the course of time. */
    Pace pace() {
        return ((Dilemma) command.root().userObject()).pace();
    }

    /** Returns where input comes from and output goes. */
    Terminal terminal() {
        return ((Dilemma) command.root().userObject()).terminal();
    }
}
