package dilemma.io;

import dilemma.strategy.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Arguments and transforms, as files write them: {@code "with": { "p": 0.7 }}, {@code [ { "noisy": { "p": 0.05 } } ]};
 * a value may be a list, as in {@code { "mixed": { "p": [0.2, 0.3], "player": ["random", "grudger"] } }}.
 */
final class TransformField {

    private TransformField() {}

    /** Takes the arguments of a strategy or a transform, as text by name; none where there is no field. */
    static Map<String, String> arguments(Field field) {
        Map<String, String> arguments = new TreeMap<>();
        field.object()
                .ifPresent(fields -> fields.names()
                        .forEach(name -> value(fields.field(name)).ifPresent(value -> arguments.put(name, value))));
        return arguments;
    }

    /** Takes a value as its text: that of a list has a slash between the items. */
    private static Optional<String> value(Field field) {
        if (!field.isList()) {
            return field.plain();
        }
        List<Field> items = field.items();
        List<String> texts =
                items.stream().flatMap(item -> item.plain().stream()).toList();
        return texts.size() == items.size() ? Optional.of(String.join("/", texts)) : Optional.empty();
    }

    /** Takes a list of transforms, the innermost first; none where there is no field. */
    static List<Reference.Part> read(Field field) {
        List<Reference.Part> parts = new ArrayList<>();
        for (Field item : field.items()) {
            if (item.isText()) {
                item.text().ifPresent(name -> parts.add(new Reference.Part(name, Map.of())));
            } else if (item.isObject() && item.object().orElseThrow().names().size() == 1) {
                parts.add(part(item.object().orElseThrow()));
            } else {
                item.wrong("a transform, such as { \"noisy\": { \"p\": 0.05 } }");
            }
        }
        return parts;
    }

    private static Reference.Part part(Fields fields) {
        String name = fields.names().iterator().next();
        Field arguments = fields.field(name);
        if (arguments.isObject()) {
            return new Reference.Part(name, arguments(arguments));
        }
        return new Reference.Part(
                name, arguments.plain().map(value -> Map.of("", value)).orElse(Map.of()));
    }
}
