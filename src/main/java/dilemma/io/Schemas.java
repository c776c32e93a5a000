package dilemma.io;

import dilemma.strategy.Nearest;
import java.util.List;

/** The JSON Schemas (draft 2020-12) of the file formats, for editors and for other programs. */
public final class Schemas {

    private static final List<String> NAMES = List.of("tournament", "strategy", "result", "reproduction");

    private Schemas() {}

    /** Returns the names of the formats. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Returns the schema of a format.
     *
     * @throws InputException if there is no such format, with the name that was probably meant
     */
    public static Source open(String name) {
        if (!NAMES.contains(name)) {
            String hint = Nearest.hint(name, NAMES);
            throw new InputException("there is no schema \"" + name + "\""
                    + (hint.isEmpty() ? "; there are: " + String.join(", ", NAMES) : hint));
        }
        return Source.resource("dilemma/schema/" + name + ".schema.json");
    }
}
