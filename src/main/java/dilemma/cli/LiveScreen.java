package dilemma.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Lines on standard error that are drawn over and over in the same place, a few times a second, and are gone
 * afterwards.
 *
 * <p>What is shown has a fixed number of scenes, evenly spread over the whole, and where that goes on faster than the
 * eye can follow it is held up until a scene has stood for a moment; where it is slow, scenes are as many as there are
 * moments. The cursor is hidden meanwhile, and shown again also where the program is interrupted.
 */
final class LiveScreen implements AutoCloseable {

    /** How long a picture stands at least. */
    static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(200);

    private static final int SCENES = 30;
    private static final String HIDE_CURSOR = "\u001b[?25l";
    private static final String SHOW_CURSOR = "\u001b[?25h";
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final Pace pace;
    private final Thread stopped = new Thread(this::end, "clear live screen");
    private long drawn;
    private long scene;
    private int height;
    private boolean isVisible;
    private boolean isOver;

    /** Starts one for a command. */
    LiveScreen(Common common) {
        this(common.err(), common.pace());
    }

    /** Starts one. */
    LiveScreen(PrintWriter err, Pace pace) {
        this.err = err;
        this.pace = pace;
        this.drawn = pace.nanoseconds() - MOMENT;
        Runtime.getRuntime().addShutdownHook(stopped);
    }

    /**
     * Returns whether it is time for another picture: the next scene has come, or the last picture has stood long.
     *
     * @param done how far it is
     * @param all how far it will come, at least 1
     */
    boolean isDue(long done, long all) {
        return done * SCENES / all > scene || pace.nanoseconds() - drawn >= MOMENT;
    }

    /** Shows lines in place of the last ones, once these have stood long enough. */
    void draw(long done, long all, List<String> lines) {
        await(MOMENT - (pace.nanoseconds() - drawn));
        scene = done * SCENES / all;
        show(lines);
        drawn = pace.nanoseconds();
    }

    private void await(long nanoseconds) {
        try {
            pace.rest(nanoseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void show(List<String> lines) {
        if (isOver) {
            return;
        }
        StringBuilder picture = new StringBuilder(isVisible ? up() : HIDE_CURSOR);
        lines.forEach(line -> picture.append(CLEAR_LINE).append(line).append('\n'));
        err.print(picture);
        err.flush();
        isVisible = true;
        height = lines.size();
    }

    /** Nothing more appears: while the program is being stopped, matches are still played. */
    private synchronized void end() {
        isOver = true;
        if (isVisible) {
            err.print(up() + (CLEAR_LINE + "\n").repeat(height) + up() + SHOW_CURSOR);
            err.flush();
            isVisible = false;
        }
    }

    private String up() {
        return "\u001b[" + height + "A";
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(stopped);
        } catch (IllegalStateException e) {
            // the program is being stopped already, and the hook does the same
        }
    }
}
