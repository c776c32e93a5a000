package dilemma.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a text is not JSON. */
final class BrokenJson {

    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.+)' \\(code \\d+");
    private static final Pattern CLOSE = Pattern.compile("Unexpected close marker '(.)': expected '(.)'");
    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '(.*?)': was expecting", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("Illegal unquoted character .*code (\\d+)");

    private BrokenJson() {}

    /**
     * Explains a failure of the parser.
     *
     * @param failure what the parser says
     * @param open where the innermost value begins that has not ended yet; null where none has begun
     */
    static String explain(JsonProcessingException failure, @Nullable Place open) {
        String message = failure.getOriginalMessage();
        if (failure instanceof StreamConstraintsException) {
            return tooLong(message);
        }
        if (message.startsWith("Unexpected end-of-input")) {
            return ended(message, open);
        }
        Matcher close = CLOSE.matcher(message);
        if (close.find()) {
            return "expected \"" + close.group(2) + "\"" + since(open) + ", but found \"" + close.group(1) + "\"";
        }
        if (message.startsWith("Unexpected close marker")) {
            return "there is nothing for this bracket to close";
        }
        Matcher token = TOKEN.matcher(message);
        if (token.find()) {
            return "expected a value, but found " + Shown.cut(token.group(1)) + "; a text needs double quotes";
        }
        Matcher control = CONTROL.matcher(message);
        if (control.find()) {
            return control.group(1).equals("10") || control.group(1).equals("13")
                    ? "a text must end in the line in which it begins: a double quote is missing"
                    : "a control character in a text must be written as an escape, such as \\t";
        }
        if (message.startsWith("Unrecognized character escape")) {
            return "there is no such escape after \\; a backslash itself is written \\\\";
        }
        Matcher character = CHARACTER.matcher(message);
        if (character.find()) {
            return "expected " + expected(message) + ", but found " + Shown.text(character.group(1));
        }
        return message.contains("Leading zeroes") ? "a number must not begin with 0" : "this is not valid JSON";
    }

    private static String tooLong(String message) {
        if (message.startsWith("Name")) {
            return "the name of a field is longer than " + JsonReader.MAX_NAME + " characters";
        }
        return message.startsWith("Number")
                ? "a number is longer than " + JsonReader.MAX_NUMBER + " characters"
                : "a text is longer than " + JsonReader.MAX_TEXT + " characters";
    }

    private static String ended(String message, @Nullable Place open) {
        if (message.contains("quote") || message.contains("escape") || message.contains("VALUE_STRING")) {
            return "it ends within a text: a double quote is missing";
        }
        if (message.contains("comment")) {
            return "it ends within a comment";
        }
        return "it ends too early: a bracket" + since(open) + " is not closed";
    }

    private static String since(@Nullable Place open) {
        return open == null || open.line() == 0 ? "" : " opened in line " + open.line() + ", column " + open.column();
    }

    private static String expected(String message) {
        if (message.contains("separate Object entries")) {
            return "\",\" or \"}\"";
        }
        if (message.contains("separate Array entries")) {
            return "\",\" or \"]\"";
        }
        if (message.contains("colon")) {
            return "\":\" after the name of the field";
        }
        if (message.contains("start field name")) {
            return "the name of a field in double quotes";
        }
        if (message.contains("hex-digit")) {
            return "four hexadecimal digits after \\u";
        }
        if (message.contains("plus signs")) {
            return "a number without a plus sign";
        }
        return message.contains("numeric value") ? "a digit" : "a value";
    }
}
