package dilemma.io;

import java.util.Locale;

/** How a user's own words appear in a message: in quotes, on one line, and not too long. */
final class Shown {

    private static final int MOST = 60;

    private Shown() {}

    /** Returns a text in double quotes, cut where it is long, control characters as {@code \}{@code u001b}. */
    static String text(String value) {
        StringBuilder shown = new StringBuilder("\"");
        cut(value).codePoints().forEach(point -> {
            if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.append('"').toString();
    }

    /** Returns a text, cut where it is long. */
    static String cut(String value) {
        if (value.codePointCount(0, value.length()) <= MOST) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, MOST)) + "…";
    }
}
