package dilemma.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the program is told about where its input comes from and its output goes.
 *
 * @param in whether standard input is a terminal
 * @param dumb whether a terminal can do nothing but print one line after another: TERM is {@code dumb}
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param color whether a terminal may be sent colors: NO_COLOR is not set, and TERM is not {@code dumb}
 * @param glyphs the characters that the locale can show
 * @param columns how many characters a line has, from {@value #LEAST_COLUMNS} to {@value #MOST_COLUMNS}
 */
record Terminal(boolean in, boolean dumb, boolean out, boolean err, boolean color, Glyphs glyphs, int columns) {

    /** How many characters a line has where nobody says. */
    static final int STANDARD_COLUMNS = 80;

    private static final int LEAST_COLUMNS = 40;
    static final int MOST_COLUMNS = 120;

    /** Keeps lines to a length that can be laid out, and read. */
    Terminal {
        columns = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, columns));
    }

    /** A terminal that takes no input. */
    Terminal(boolean out, boolean err, boolean color, Glyphs glyphs, int columns) {
        this(false, false, out, err, color, glyphs, columns);
    }

    /** A terminal of 80 columns that takes no input. */
    Terminal(boolean out, boolean err, boolean color, Glyphs glyphs) {
        this(out, err, color, glyphs, STANDARD_COLUMNS);
    }

    /** Neither stream is a terminal; all characters can be shown, as in a file. */
    static final Terminal NONE = new Terminal(false, false, false, Glyphs.UNICODE);

    /**
     * Reads what the launcher and the locale say.
     *
     * @param environment the environment variables; NO_COLOR, TERM, LC_ALL, LC_CTYPE and LANG are read
     * @param properties the system properties; the launcher sets {@code dilemma.stdin.tty}, {@code dilemma.stdout.tty},
     *     {@code dilemma.stderr.tty}, {@code dilemma.columns} and {@code dilemma.locale}, the locale that the user had
     *     before it changed LC_ALL
     */
    static Terminal of(Map<String, String> environment, Properties properties) {
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                Boolean.parseBoolean(properties.getProperty("dilemma.stdin.tty")),
                dumb,
                Boolean.parseBoolean(properties.getProperty("dilemma.stdout.tty")),
                Boolean.parseBoolean(properties.getProperty("dilemma.stderr.tty")),
                environment.getOrDefault("NO_COLOR", "").isEmpty() && !dumb,
                isUtf8(locale(environment, properties)) ? Glyphs.UNICODE : Glyphs.ASCII,
                columns(properties.getProperty("dilemma.columns", "")));
    }

    /** Returns whether a person sits at it who can press single keys, and whose screen can be painted. */
    boolean isInteractive() {
        return in && out && !dumb;
    }

    private static int columns(String told) {
        return told.matches("[1-9]\\d{0,3}") ? Integer.parseInt(told) : STANDARD_COLUMNS;
    }

    private static String locale(Map<String, String> environment, Properties properties) {
        String told = properties.getProperty("dilemma.locale");
        return told != null ? told : localeWithoutLauncher(environment, properties);
    }

    /** The first variable that is set decides, as POSIX has it; where none is, as on Windows, Java may know. */
    private static String localeWithoutLauncher(Map<String, String> environment, Properties properties) {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(locale -> !locale.isEmpty())
                .findFirst()
                .orElseGet(() ->
                        properties.getProperty("stdout.encoding", properties.getProperty("sun.stdout.encoding", "")));
    }

    private static boolean isUtf8(String locale) {
        String lower = locale.toLowerCase(Locale.ROOT);
        return lower.contains("utf-8") || lower.contains("utf8");
    }
}
