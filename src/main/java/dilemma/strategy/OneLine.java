package dilemma.strategy;

import java.util.Locale;

/**
 * A message that repeats words of a user's, fit to be printed: on one line, without control characters, not too long.
 */
public final class OneLine {

    private static final int HEAD = 300;
    private static final int TAIL = 180;

    private OneLine() {}

    /** Returns a message {@linkplain #escaped escaped}; of a long one, its beginning and its end. */
    public static String of(String message) {
        return escaped(shortened(message));
    }

    /** Returns a text with characters that control or format as {@code \}{@code u001b}. */
    public static String escaped(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                line.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    /** Returns a message; of a long one, its beginning and its end. */
    public static String shortened(String message) {
        int length = message.codePointCount(0, message.length());
        if (length <= HEAD + TAIL) {
            return message;
        }
        return message.substring(0, message.offsetByCodePoints(0, HEAD))
                + " … "
                + message.substring(message.offsetByCodePoints(message.length(), -TAIL));
    }
}
