package dilemma.io;

import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import dilemma.tournament.Published;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The field {@code published}: figures from the literature, by canonical reference. */
final class PublishedField {

    private PublishedField() {}

    /** Takes the field; empty where there is none. */
    static Optional<Published> read(Field field, Resolver resolver) {
        return field.object().map(fields -> read(fields, resolver));
    }

    private static Published read(Fields fields, Resolver resolver) {
        String source = fields.required("source").text().orElse("");
        Map<String, Double> figures = new LinkedHashMap<>();
        fields.required("perMatch").object().ifPresent(perMatch -> {
            for (String name : perMatch.names()) {
                Field field = perMatch.field(name);
                Optional<String> reference = canonical(name, field, resolver);
                OptionalDouble figure = field.number();
                if (reference.isPresent() && figure.isPresent()) {
                    addOnce(figures, reference.get(), figure.getAsDouble(), field);
                }
            }
        });
        fields.end();
        return new Published(source, figures);
    }

    /** Whoever is published under a name that nobody has would else silently miss its figure. */
    private static Optional<String> canonical(String name, Field field, Resolver resolver) {
        try {
            return Optional.of(resolver.resolve(name).reference());
        } catch (ReferenceException e) {
            field.reject(e);
            return Optional.empty();
        }
    }

    private static void addOnce(Map<String, Double> figures, String reference, double figure, Field field) {
        if (figures.putIfAbsent(reference, figure) != null) {
            field.reject("there is a figure of \"" + reference + "\" already");
        }
    }

    /** Writes the field. */
    static void write(JsonWriter json, String field, Published published) throws IOException {
        json.object(field, () -> {
            json.field("source", published.source());
            json.object("perMatch", () -> {
                for (Map.Entry<String, Double> figure : published.sorted().entrySet()) {
                    json.field(figure.getKey(), figure.getValue());
                }
            });
        });
    }
}
