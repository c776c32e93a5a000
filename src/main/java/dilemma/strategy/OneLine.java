package dilemma.strategy;

import java.util.Locale;

/**
 * A message that repeats words of a user's, fit to be printed: on one line, without control characters, not too long.
 */
public final class OneLine {

    private static final int HEAD = 300;
    private static final int TAIL = 180;

    private OneLine() {}

    /**
     * Returns a message with control characters as {@code \}{@code u001b}; of a long one, its beginning and its end.
     */
    public static String of(String message) {
        StringBuilder line = new StringBuilder();
        shortened(message).chars().forEach(unit -> {
            if (Character.isISOControl(unit)) {
                line.append(String.format(Locale.ROOT, "\\u%04x", unit));
            } else {
                line.append((char) unit);
            }
        });
        return line.toString();
    }

    private static String shortened(String message) {
        int length = message.codePointCount(0, message.length());
        if (length <= HEAD + TAIL) {
            return message;
        }
        return message.substring(0, message.offsetByCodePoints(0, HEAD))
                + " … "
                + message.substring(message.offsetByCodePoints(message.length(), -TAIL));
    }
}
