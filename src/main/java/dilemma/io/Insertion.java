package dilemma.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts a value into a tree, at the end of a path; objects on the way are made as needed, items of lists are not. */
final class Insertion {

    private final String source;
    private final List<String> steps;
    private final Function<Place, Json> value;
    private final Problems problems;

    /**
     * Prepares an insertion.
     *
     * @param source where the value comes from, for messages
     * @param path names of fields and numbers of items, from 0, with dots between: {@code entrants.2.with.p}
     * @param value gives the value for the place to which it comes
     */
    Insertion(String source, String path, Function<Place, Json> value, Problems problems) {
        this.source = source;
        this.steps = Arrays.asList(path.split("\\.", -1));
        this.value = value;
        this.problems = problems;
    }

    /** Returns the tree with the value in it; where that is impossible the tree itself, and there is a problem. */
    Json into(Json tree) {
        if (steps.contains("")) {
            problems.add(Place.root(source, 0, 0), Shown.text(String.join(".", steps)) + " is not the path of a field");
            return tree;
        }
        return tree instanceof Json.Members object ? into(object, 0) : tree;
    }

    private Json into(Json.Members object, int step) {
        String name = steps.get(step);
        Place place = object.place().fieldFrom(source, name);
        Json old = object.member(name).map(Json.Member::value).orElse(new Json.Members(place, Map.of()));
        Map<String, Json.Member> fields = new LinkedHashMap<>(object.fields());
        fields.put(name, new Json.Member(place, replaced(old, place, step)));
        return new Json.Members(object.place(), fields);
    }

    private Json into(Json.Items list, Place place, int step) {
        String number = steps.get(step);
        if (!number.matches("\\d{1,9}")
                || Integer.parseInt(number) >= list.values().size()) {
            problems.add(
                    place,
                    place.path() + " has " + list.values().size() + " items, counted from 0, but none is "
                            + Shown.text(number));
            return list;
        }
        int index = Integer.parseInt(number);
        List<Json> items = new ArrayList<>(list.values());
        items.set(index, replaced(items.get(index), place.item(index, 0, 0), step));
        return new Json.Items(list.place(), items);
    }

    private Json replaced(Json old, Place place, int step) {
        if (step == steps.size() - 1) {
            return value.apply(place);
        }
        if (old instanceof Json.Members object) {
            return into(object, step + 1);
        }
        if (old instanceof Json.Items list) {
            return into(list, place, step + 1);
        }
        problems.add(
                place, place.path() + " is " + old.shown() + ", so it has no field " + Shown.text(steps.get(step + 1)));
        return old;
    }
}
