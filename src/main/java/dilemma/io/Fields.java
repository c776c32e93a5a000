package dilemma.io;

import dilemma.strategy.Nearest;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The fields of a JSON object as a reader asks for them. What was asked for is known; {@link #end} tells what else the
 * object has.
 *
 * <p>A reader asks for every field it knows, present or not, takes defaults for what is absent or wrong, ends each
 * object, and at last calls {@link Problems#throwIfAny}.
 */
public final class Fields {

    private static final int MOST_LISTED = 20;

    private final Json.Members members;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Json.Members members, Problems problems) {
        this.members = members;
        this.problems = problems;
    }

    /**
     * Returns the fields of the object that a source holds.
     *
     * @throws InputException if the source cannot be read, is not JSON, or holds no object
     */
    public static Fields read(Source source, Problems problems) {
        return of(JsonReader.read(source, problems), problems);
    }

    /**
     * Returns the fields of an object at the root of a document.
     *
     * @throws InputException if it is no object
     */
    public static Fields of(Json json, Problems problems) {
        if (json instanceof Json.Members object) {
            return new Fields(object, problems);
        }
        throw problems.ending(json.place(), json.place().subject() + " must be an object, but was " + json.shown());
    }

    /** Returns where the object begins. */
    public Place place() {
        return members.place();
    }

    /** Returns whether the object has this field; to ask does not make it a known one. */
    public boolean has(String name) {
        return members.fields().containsKey(name);
    }

    /** Returns the names of all fields that there are, in their order. */
    public Set<String> names() {
        return members.fields().keySet();
    }

    /** Returns a field that may be absent. */
    public Field field(String name) {
        known.add(name);
        Json.Member member = members.fields().get(name);
        return new Field(
                place().field(name, place().line(), place().column()),
                member == null ? null : member.value(),
                problems);
    }

    /** Returns a field that must be there; it is a problem where it is not. */
    public Field required(String name) {
        Field field = field(name);
        if (!field.isThere()) {
            problems.add(place(), field.place().path() + " is missing");
        }
        return field;
    }

    /** Tells every field that nobody asked for, with the known one that was probably meant. */
    public void end() {
        members.fields().forEach((name, member) -> {
            if (!known.contains(name)) {
                problems.add(member.place(), "unknown field " + member.place().path() + hint(name));
            }
        });
    }

    /** Adds a problem of the object as a whole. */
    public void problem(String message) {
        problems.add(place(), message);
    }

    private String hint(String name) {
        String nearest = Nearest.hint(name, known);
        return nearest.isEmpty() && known.size() <= MOST_LISTED ? "; known here: " + String.join(", ", known) : nearest;
    }
}
