package dilemma.io;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands: in which source, in which line and column, and under which path from the root of its document.
 *
 * @param source the name of the source, for messages
 * @param parent the place of the value that holds this one, null at the root
 * @param step the step from there to here, as it is written in a path: {@code .turns} or {@code [3]}; "" at the root
 * @param line the line, from 1; 0 where the source has no lines worth naming
 * @param column the column in that line, from 1, in UTF-16 units
 */
public record Place(String source, @Nullable Place parent, String step, int line, int column) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$-]*");

    /** Returns the place of the root of a document. */
    static Place root(String source, int line, int column) {
        return new Place(source, null, "", line, column);
    }

    /** Returns the place of a field of the object that stands here. */
    Place field(String name, int atLine, int atColumn) {
        String written = PLAIN_NAME.matcher(name).matches() ? "." + name : "[" + Shown.text(name) + "]";
        return new Place(source, this, written, atLine, atColumn);
    }

    /** Returns the place of a field whose value comes from elsewhere: an option that puts it into the object here. */
    Place fieldFrom(String otherSource, String name) {
        return new Place(otherSource, this, field(name, 0, 0).step, 0, 0);
    }

    /** Returns the place of a numbered item of the list that stands here. */
    Place item(int number, int atLine, int atColumn) {
        return new Place(source, this, "[" + number + "]", atLine, atColumn);
    }

    /** Returns the path: {@code match.noise.execution}, {@code entrants[2].use}; "" at the root. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Place place = this; place != null; place = place.parent) {
            path.insert(0, place.step);
        }
        return path.length() > 0 && path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }

    /** Returns the path, or words for the whole where this is the root. */
    String subject() {
        String path = path();
        return path.isEmpty() ? "the whole" : path;
    }

    /** Returns what comes before a message: {@code my.json:7:14: }. */
    String prefix() {
        return line == 0 ? source + ": " : source + ":" + line + ":" + column + ": ";
    }
}
