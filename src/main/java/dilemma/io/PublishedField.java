package dilemma.io;

import dilemma.tournament.Published;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The field {@code published}: figures from the literature, by canonical reference. */
final class PublishedField {

    private PublishedField() {}

    /** Takes the field; empty where there is none. */
    static Optional<Published> read(Field field) {
        return field.object().map(PublishedField::read);
    }

    private static Published read(Fields fields) {
        String source = fields.required("source").text().orElse("");
        Map<String, Double> figures = new LinkedHashMap<>();
        fields.required("perMatch")
                .object()
                .ifPresent(perMatch -> perMatch.names()
                        .forEach(name -> perMatch.field(name).number().ifPresent(figure -> figures.put(name, figure))));
        fields.end();
        return new Published(source, figures);
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
