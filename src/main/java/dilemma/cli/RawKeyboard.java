package dilemma.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/**
 * Single keys of a terminal, unseen and at once.
 *
 * <p>The terminal is handled by {@code stty}, which JLine starts: its native libraries would make newer Javas warn. An
 * interrupt ends the process as always; on its way out JLine gives the terminal back as it was.
 */
final class RawKeyboard implements Keyboard {

    private static final String STTY = "exec";
    private static final long PATIENCE = 100;
    private static final int END_OF_INPUT = 4;
    private static final int ESCAPE = 27;
    private static final int FIRST_FINAL = '@';

    private final Common common;
    private final Terminal terminal;
    private final NonBlockingReader reader;
    private final AtomicBoolean isResized = new AtomicBoolean();
    private int width;

    private RawKeyboard(Common common, Terminal terminal) {
        this.common = common;
        this.terminal = terminal;
        this.reader = terminal.reader();
        this.width = terminal.getWidth();
        terminal.handle(Terminal.Signal.WINCH, signal -> isResized.set(true));
        terminal.handle(Terminal.Signal.CONT, signal -> resume());
        terminal.enterRawMode();
    }

    /** After a pause the shell has set the terminal to what it likes. */
    private void resume() {
        terminal.enterRawMode();
        isResized.set(true);
    }

    /** Takes over the terminal; where that cannot be done, lines are read. */
    static Keyboard open(Common common) {
        try {
            return new RawKeyboard(common, terminal());
        } catch (IOException | IllegalStateException refused) {
            return new LineKeyboard(common);
        }
    }

    private static Terminal terminal() throws IOException {
        return TerminalBuilder.builder()
                .provider(STTY)
                .system(true)
                .dumb(false)
                .nativeSignals(false)
                .encoding(StandardCharsets.UTF_8)
                .build();
    }

    @Override
    public Key next() {
        while (!isResized.getAndSet(false)) {
            int code = read();
            if (code != NonBlockingReader.READ_EXPIRED) {
                return key(code);
            }
        }
        width = terminal.getWidth();
        return Key.of(Key.Kind.RESIZED);
    }

    private int read() {
        try {
            return reader.read(PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Key key(int code) {
        return switch (code) {
            case NonBlockingReader.EOF, END_OF_INPUT -> Key.of(Key.Kind.END);
            case '\n', '\r' -> Key.of(Key.Kind.ENTER);
            case ESCAPE -> sequence();
            default -> Key.typed(Character.toString(code));
        };
    }

    /** Reads what follows an escape character: the rest of a key without a character, such as an arrow. */
    private Key sequence() {
        int code = read();
        if (code != '[' && code != 'O') {
            return Key.typed("");
        }
        do {
            code = read();
        } while (code >= ' ' && code < FIRST_FINAL);
        return switch (code) {
            case 'D' -> Key.of(Key.Kind.LEFT);
            case 'C' -> Key.of(Key.Kind.RIGHT);
            default -> Key.typed("");
        };
    }

    @Override
    public int columns() {
        return new dilemma.cli.Terminal(true, true, true, common.glyphs(), width).columns();
    }

    @Override
    public boolean hasScreen() {
        return true;
    }

    /** Nothing: the keys that mean something are in view. */
    @Override
    public void refuse(Key key, String expected) {}

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
