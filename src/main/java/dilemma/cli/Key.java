package dilemma.cli;

import java.util.Locale;

/**
 * What somebody did at the keyboard.
 *
 * @param kind what it was
 * @param text the character typed, or the whole line, in lower case; empty for all other kinds
 */
record Key(Kind kind, String text) {

    /** The kinds of answers. */
    enum Kind {
        /** A character, or a line of text. */
        TEXT,
        /** The arrow to the left. */
        LEFT,
        /** The arrow to the right. */
        RIGHT,
        /** The key that ends a line, or an empty line. */
        ENTER,
        /** Nothing typed: the window has another size. */
        RESIZED,
        /** There is no more input. */
        END
    }

    /** Returns what was typed. */
    static Key typed(String text) {
        return new Key(Kind.TEXT, text.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns something without a text. */
    static Key of(Kind kind) {
        return new Key(kind, "");
    }

    /** Returns whether somebody wants to stop, or cannot go on. */
    boolean isLeaving() {
        return kind == Kind.END || text.equals("q") || text.equals("quit");
    }

    /** Returns whether somebody asks what there is to answer. */
    boolean isForHelp() {
        return text.equals("?") || text.equals("help");
    }
}
