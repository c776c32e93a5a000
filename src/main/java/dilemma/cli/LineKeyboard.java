package dilemma.cli;

import dilemma.io.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers line by line: a word, a letter, or a row of letters that are as many answers, such as {@code ccdc}. */
final class LineKeyboard implements Keyboard {

    private static final Pattern ROW = Pattern.compile("[csdbtq?\\s]+");

    private final Common common;
    private final BufferedReader lines;
    private final Queue<Key> row = new ArrayDeque<>();
    private int line;

    /** Reads what the command is given to read. */
    LineKeyboard(Common common) {
        this.common = common;
        this.lines = new BufferedReader(new InputStreamReader(common.in(), StandardCharsets.UTF_8));
    }

    @Override
    public Key next() {
        if (row.isEmpty()) {
            add(read());
        }
        return row.remove();
    }

    private @Nullable String read() {
        try {
            line++;
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(@Nullable String text) {
        if (text == null) {
            row.add(Key.of(Key.Kind.END));
        } else if (text.isBlank()) {
            row.add(Key.of(Key.Kind.ENTER));
        } else if (ROW.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            text.replaceAll("\\s", "").chars().forEach(letter -> row.add(Key.typed(Character.toString(letter))));
        } else {
            row.add(Key.typed(text));
        }
    }

    @Override
    public int columns() {
        return common.columns();
    }

    @Override
    public boolean hasScreen() {
        return false;
    }

    /** A person can answer again; a script that goes on after a slip would play another match than it meant. */
    @Override
    public void refuse(Key key, String expected) {
        String problem = "\"" + key.text() + "\" is no answer; expected " + expected;
        if (!common.terminal().in()) {
            throw new InputException("standard input, line " + line + ": " + problem);
        }
        common.note(Words.plain(problem, common.glyphs()));
    }

    @Override
    public void close() {
        // the stream belongs to the process
    }
}
