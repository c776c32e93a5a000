package dilemma.io;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of a tournament by path, each as it is written: {@code match.turns} is {@code 200}. */
final class Rules {

    /** What is no rule, or is told elsewhere: entrants stand in the standings. */
    private static final Set<String> OTHERS =
            Set.of("$schema", "schemaVersion", "description", "entrants", "published");

    private final Map<String, String> all = new TreeMap<>();

    /** Returns all of them, in the order of their paths. */
    Map<String, String> all() {
        return all;
    }

    /**
     * Adds a value, of an object all that is in it.
     *
     * @param path its path; "" for the definition as a whole
     */
    void add(String path, Json value) {
        if (value instanceof Json.Members object) {
            object.fields().forEach((name, member) -> addField(path, name, member.value()));
        } else {
            all.put(path, written(value));
        }
    }

    private void addField(String path, String name, Json value) {
        if (!path.isEmpty()) {
            add(path + "." + name, value);
        } else if (!OTHERS.contains(name)) {
            add(name, value);
        }
    }

    private static String written(Json value) {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        return value instanceof Json.Items list
                ? list.values().stream().map(Rules::written).collect(Collectors.joining(", ", "[", "]"))
                : value.shown();
    }
}
