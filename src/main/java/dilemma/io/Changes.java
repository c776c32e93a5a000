package dilemma.io;

import dilemma.strategy.Decimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the values that options give into a file's tree, before it is bound. */
final class Changes {

    private final Change change;
    private final Problems problems;

    private Changes(Change change, Problems problems) {
        this.change = change;
        this.problems = problems;
    }

    /** Returns the tree with the values in it, in their order. */
    static Json apply(Json document, List<Change> changes, Problems problems) {
        Json changed = document;
        for (Change change : changes) {
            Changes one = new Changes(change, problems);
            changed = new Insertion(change.option(), change.path(), place -> moved(one.value(), place), problems)
                    .into(changed);
        }
        return changed;
    }

    /** Reads the text as JSON if it looks like it, else takes it as it is. */
    private Json value() {
        String text = change.text();
        Place place = Place.root(change.option(), 0, 0);
        if (text.matches("[\\[{\"](?s:.*)|true|false|null|NaN|-?Infinity")) {
            return JsonReader.read(Source.option(change.option(), text), text, problems);
        }
        return Decimal.parse(text).isPresent() ? new Json.Numeral(place, text) : new Json.Text(place, text);
    }

    /** Returns a value that stands elsewhere: the paths in it begin there. */
    private static Json moved(Json value, Place place) {
        if (value instanceof Json.Members object) {
            Map<String, Json.Member> fields = new LinkedHashMap<>();
            object.fields().forEach((name, member) -> {
                Place inner = place.field(name, 0, 0);
                fields.put(name, new Json.Member(inner, moved(member.value(), inner)));
            });
            return new Json.Members(place, fields);
        }
        if (value instanceof Json.Items list) {
            List<Json> items = new ArrayList<>();
            list.values().forEach(item -> items.add(moved(item, place.item(items.size(), 0, 0))));
            return new Json.Items(place, items);
        }
        if (value instanceof Json.Text text) {
            return new Json.Text(place, text.value());
        }
        if (value instanceof Json.Numeral numeral) {
            return new Json.Numeral(place, numeral.literal());
        }
        return value instanceof Json.Flag flag ? new Json.Flag(place, flag.value()) : new Json.Null(place);
    }
}
