package dilemma.cli;

import dilemma.language.Language;
import dilemma.tournament.Progress;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A line on standard error that shows how far a tournament has come and how long it will still take.
 *
 * <p>It appears only when that is longer than a moment, and is gone afterwards, also where the program is interrupted.
 */
final class ProgressBar implements Progress, AutoCloseable {

    private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int WIDTH = 30;

    /** A line that is longer than the terminal is wide could not be cleared. */
    private static final int LONGEST_NAME = 24;

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final Glyphs glyphs;
    private final Language language;
    private final String name;
    private final LongSupplier clock;
    private final long start;
    private final Thread stopped = new Thread(this::end, "clear progress");
    private long shown;
    private boolean isVisible;
    private boolean isOver;

    /** Starts one for a command. */
    ProgressBar(Common common, String name, Language language) {
        this(common.err(), common.glyphs(), name, language, common.pace()::nanoseconds);
    }

    /** Starts one by a clock that counts nanoseconds. */
    ProgressBar(PrintWriter err, Glyphs glyphs, String name, Language language, LongSupplier clock) {
        this.err = err;
        this.glyphs = glyphs;
        this.language = language;
        this.name = Words.cut(name, LONGEST_NAME, glyphs);
        this.clock = clock;
        this.start = clock.getAsLong();
        this.shown = start;
        Runtime.getRuntime().addShutdownHook(stopped);
    }

    @Override
    public void at(long done, long all) {
        show(done, all, "");
    }

    /** Tells of the time that it takes if it goes on to the end. */
    @Override
    public void atMost(long done, long most) {
        show(done, most, language.say("at most ", "au plus "));
    }

    private synchronized void show(long done, long all, String restriction) {
        long now = clock.getAsLong();
        if (!isOver && now - start > PATIENCE && now - shown > PERIOD && done < all) {
            shown = now;
            isVisible = true;
            double share = (double) done / all;
            double left = (now - start) / 1e9 * (1 - share) / share;
            String told = Words.number(100 * share, 0)
                    + language.say(
                            " %, " + restriction + duration(left) + " left",
                            " %, encore " + restriction + duration(left));
            err.print(CLEAR_LINE + name + " " + glyphs.bar(share, WIDTH) + " " + glyphs.text(told));
            err.flush();
        }
    }

    private String duration(double seconds) {
        if (seconds < 100) {
            return Words.number(Math.ceil(seconds), 0) + " s";
        }
        return seconds < 6000
                ? Words.number(seconds / 60, 0) + " min"
                : language.number(Words.number(seconds / 3600, 1)) + " h";
    }

    /** Nothing more appears: while the program is being stopped, matches are still played. */
    private synchronized void end() {
        isOver = true;
        if (isVisible) {
            err.print(CLEAR_LINE);
            err.flush();
            isVisible = false;
        }
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
