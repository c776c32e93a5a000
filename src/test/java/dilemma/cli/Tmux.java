package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A real terminal with a shell in it, whose keys a test presses and whose screen it reads: tmux, on a socket of its
 * own.
 *
 * <p>Without tmux tests are skipped; where CI is set in the environment they fail.
 */
final class Tmux implements AutoCloseable {

    private static final int ROWS = 40;
    private static final int TENTHS_TO_WAIT = 600;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    /** Opens a terminal of so many columns; the shell in it starts in a folder, which gets the socket too. */
    Tmux(Path folder, int columns, Map<String, String> changes) {
        this.folder = folder;
        environment.put("PATH", Launched.PROGRAM.getParent() + ":" + System.getenv("PATH"));
        environment.put("PS1", "$ ");
        environment.put("TERM", "xterm");
        environment.putAll(changes);
        assumeIsInstalled();
        tmux("new-session", "-d", "-x", String.valueOf(columns), "-y", String.valueOf(ROWS), "sh");
    }

    private void assumeIsInstalled() {
        boolean isThere = Launched.command(folder, environment, "sh", "-c", "command -v tmux")
                        .exitCode()
                == 0;
        assumeTrue(isThere || System.getenv("CI") != null, "tmux is not installed");
    }

    private String tmux(String... arguments) {
        List<String> line = new ArrayList<>(
                List.of("-u", "-f", "/dev/null", "-S", folder.resolve("tmux").toString()));
        line.addAll(List.of(arguments));
        Launched tmux = Launched.command(folder, environment, "tmux", line.toArray(String[]::new));
        assertThat(tmux.exitCode())
                .as(String.join(" ", arguments) + ": " + tmux.err())
                .isZero();
        return tmux.out();
    }

    /** Runs a command line, and keeps its exit code and what the terminal was set to before and after it. */
    void run(String command) {
        tmux("send-keys", "-l", "clear; stty -a > before; " + command + "; echo $? > code; stty -a > after");
        press("Enter");
    }

    /** Presses keys, by their names in tmux: {@code s}, {@code Left}, {@code C-c}. */
    void press(String... keys) {
        for (String key : keys) {
            tmux("send-keys", key);
        }
    }

    /** Gives the window another width. */
    void resize(int columns) {
        tmux("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(ROWS));
    }

    /** Returns the screen, with lines that were broken at the margin in one. */
    String screen() {
        return tmux("capture-pane", "-p", "-J").stripTrailing() + "\n";
    }

    /** Returns the screen with the escape sequences of its colors. */
    String coloredScreen() {
        return tmux("capture-pane", "-p", "-e");
    }

    /** Returns whether the cursor can be seen. */
    boolean showsCursor() {
        return tmux("display-message", "-p", "#{cursor_flag}").strip().equals("1");
    }

    /** Waits for a text on the screen, and returns the screen. */
    String await(String text) {
        String screen = screen();
        for (int i = 0; i < TENTHS_TO_WAIT && !screen.contains(text); i++) {
            pause();
            screen = screen();
        }
        assertThat(screen).contains(text);
        return screen;
    }

    /** Waits for the end of the command, and returns its exit code; the terminal must then be as it was. */
    int awaitEnd() {
        Path after = folder.resolve("after");
        try {
            for (int i = 0; i < TENTHS_TO_WAIT && !(Files.exists(after) && Files.size(after) > 0); i++) {
                pause();
            }
            pause();
            assertThat(settings("after")).isEqualTo(settings("before"));
            assertThat(showsCursor()).isTrue();
            return Integer.parseInt(Files.readString(folder.resolve("code")).strip());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stty says, but for the size of the window. */
    private String settings(String file) throws IOException {
        return Files.readString(folder.resolve(file)).replaceAll("(rows|columns) \\d+;", "");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        tmux("kill-server");
    }
}
