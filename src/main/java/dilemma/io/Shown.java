package dilemma.io;

import dilemma.strategy.OneLine;

/** How a user's own words appear in a message: in quotes, on one line, and not too long. */
final class Shown {

    private static final int MOST = 60;

    private Shown() {}

    /** Returns a text in double quotes, cut where it is long, control characters as {@code \}{@code u001b}. */
    static String text(String value) {
        return '"' + OneLine.escaped(cut(value)) + '"';
    }

    /** Returns a text, cut where it is long. */
    static String cut(String value) {
        if (value.codePointCount(0, value.length()) <= MOST) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, MOST)) + "…";
    }
}
