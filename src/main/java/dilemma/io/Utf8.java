package dilemma.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns bytes into text, and says which byte is in the way. */
final class Utf8 {

    private static final char MARK = '\uFEFF';

    /** What Java puts in the place of bytes that are no character. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** Returns whether a text can be written: it has no half of a surrogate pair. */
    static boolean canEncode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return StandardCharsets.UTF_8.newEncoder().canEncode(text.substring(i));
            }
        }
        return true;
    }

    /**
     * Returns the text without a byte order mark.
     *
     * @param name the source's name, for the message
     * @throws InputException if the bytes are not valid UTF-8; the message names the first wrong byte, counted from 0
     */
    static String decode(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            check(name, bytes);
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** Tells bytes that were replaced from those that stand for the sign of replacement itself. */
    private static void check(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            int offset = in.position();
            throw new InputException(String.format(
                    Locale.ROOT,
                    "%s: is not valid UTF-8: the byte at offset %d is 0x%02X; save the file as UTF-8",
                    name,
                    offset,
                    bytes[offset]));
        }
    }
}
