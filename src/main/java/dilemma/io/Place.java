package dilemma.io;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands: in which source, in which line and column, and under which path from the root of its document.
 *
 * @param source the name of the source, for messages
 * @param parent the place of the value that holds this one, null at the root
 * @param name the name of the field there that holds this value; null where it is an item of a list, and at the root
 * @param number the number of the item in its list, from 0; 0 where it is none
 * @param line the line, from 1; 0 where the source has no lines worth naming
 * @param column the column in that line, from 1, in UTF-16 units
 */
public record Place(
        String source, @Nullable Place parent, @Nullable String name, int number, int line, int column) {

    /** Returns the place of the root of a document. */
    static Place root(String source, int line, int column) {
        return new Place(source, null, null, 0, line, column);
    }

    /** Returns the place of a field of the object that stands here. */
    Place field(String of, int atLine, int atColumn) {
        return new Place(source, this, of, 0, atLine, atColumn);
    }

    /** Returns the place of a field whose value comes from elsewhere: an option that puts it into the object here. */
    Place fieldFrom(String otherSource, String of) {
        return new Place(otherSource, this, of, 0, 0, 0);
    }

    /** Returns the place of a numbered item of the list that stands here. */
    Place item(int of, int atLine, int atColumn) {
        return new Place(source, this, null, of, atLine, atColumn);
    }

    /** Returns the path: {@code match.noise.execution}, {@code entrants[2].use}; "" at the root. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Place place = this; place != null; place = place.parent) {
            path.insert(0, place.step());
        }
        return path.length() > 0 && path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }

    /** Returns the step from the value that holds this one: {@code .turns} or {@code [3]}; "" at the root. */
    private String step() {
        if (name == null) {
            return parent == null ? "" : "[" + number + "]";
        }
        return isPlain(name) ? "." + name : "[" + Shown.text(name) + "]";
    }

    /** Returns the path, or words for the whole where this is the root. */
    String subject() {
        String path = path();
        return path.isEmpty() ? "the whole" : path;
    }

    /** Returns whether a name can stand in a path without quotes. */
    private static boolean isPlain(String field) {
        return !field.isEmpty()
                && isLetter(field.codePointAt(0))
                && field.codePoints().allMatch(sign -> isLetter(sign) || Character.isDigit(sign) || sign == '-');
    }

    private static boolean isLetter(int sign) {
        return Character.isLetter(sign) || sign == '_' || sign == '$';
    }

    /** Returns what comes before a message: {@code my.json:7:14: }. */
    String prefix() {
        return line == 0 ? source + ": " : source + ":" + line + ":" + column + ": ";
    }
}
