package dilemma.io;

import dilemma.analysis.Groups;
import dilemma.strategy.Entrant;
import dilemma.strategy.Reference;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A strategy that is named outright: a reference, or an object with a reference and what is added to it. */
final class EntrantField {

    private EntrantField() {}

    /** Takes an entrant, or as many copies of it as the field says; none where the field is wrong. */
    static List<Entrant> read(Field field, Resolver resolver) {
        if (field.isObject()) {
            return field.object().map(fields -> read(fields, field, resolver)).orElse(List.of());
        }
        if (!field.isText()) {
            field.wrong("a strategy, such as \"tit-for-tat\", or an object with \"use\"");
            return List.of();
        }
        return field.text().flatMap(reference -> resolve(field, () -> resolver.resolve(reference))).stream()
                .toList();
    }

    private static List<Entrant> read(Fields fields, Field field, Resolver resolver) {
        Optional<String> use = fields.required("use").text();
        Map<String, String> with = TransformField.arguments(fields.field("with"));
        List<Reference.Part> transforms = TransformField.read(fields.field("transform"));
        Optional<String> as = name(fields.field("as"));
        int times = fields.field("times").whole(1, Roster.MOST).orElse(1);
        fields.end();
        if (use.filter(Groups::isGroup).isPresent()) {
            fields.field("use").problem("must name one strategy, but " + use.get() + " is a group");
            return List.of();
        }
        return use.flatMap(reference -> resolve(field, () -> resolver.resolve(reference, with, transforms)))
                .map(entrant -> as.map(entrant::as).orElse(entrant))
                .map(entrant -> copies(entrant, times))
                .orElse(List.of());
    }

    private static List<Entrant> copies(Entrant entrant, int times) {
        return times == 1
                ? List.of(entrant)
                : IntStream.rangeClosed(1, times)
                        .mapToObj(number -> entrant.as(entrant.name() + " " + number))
                        .toList();
    }

    private static Optional<String> name(Field field) {
        Optional<String> name = field.text();
        if (name.filter(String::isBlank).isPresent()) {
            field.problem("must be a name, but was empty");
            return Optional.empty();
        }
        return name;
    }

    @FunctionalInterface
    private interface Lookup {
        Entrant find();
    }

    private static Optional<Entrant> resolve(Field field, Lookup lookup) {
        try {
            return Optional.of(lookup.find());
        } catch (ReferenceException e) {
            field.reject(e);
            return Optional.empty();
        }
    }

    /** Writes an entrant so that it reads the same again: its reference, and its name where that is not the default. */
    static void write(JsonWriter json, Entrant entrant, Resolver resolver) throws IOException {
        if (resolver.resolve(entrant.reference()).name().equals(entrant.name())) {
            json.value(entrant.reference());
        } else {
            json.object(() -> {
                json.field("use", entrant.reference());
                json.field("as", entrant.name());
            });
        }
    }
}
