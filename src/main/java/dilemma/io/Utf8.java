package dilemma.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns bytes into text, and says which byte is in the way. */
final class Utf8 {

    private static final char MARK = '\uFEFF';

    private Utf8() {}

    /** Returns whether a text can be written: it has no half of a surrogate pair. */
    static boolean canEncode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /**
     * Returns the text without a byte order mark.
     *
     * @param name the source's name, for the message
     * @throws InputException if the bytes are not valid UTF-8; the message names the first wrong byte, counted from 0
     */
    static String decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int offset = in.position();
            throw new InputException(String.format(
                    Locale.ROOT,
                    "%s: is not valid UTF-8: the byte at offset %d is 0x%02X; save the file as UTF-8",
                    name,
                    offset,
                    bytes[offset]));
        }
        out.flip();
        return out.length() > 0 && out.charAt(0) == MARK
                ? out.subSequence(1, out.length()).toString()
                : out.toString();
    }
}
