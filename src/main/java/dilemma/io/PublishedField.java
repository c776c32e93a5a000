package dilemma.io;

import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.Published;
import dilemma.tournament.PublishedTable;
import dilemma.tournament.TournamentDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The field {@code published}: figures from the literature. */
final class PublishedField {

    private PublishedField() {}

    /** Takes the field; empty where there is none. */
    static Optional<Published> read(Field field, List<Entrant> entrants, Resolver resolver) {
        return field.object().map(fields -> read(fields, entrants, resolver));
    }

    private static Published read(Fields fields, List<Entrant> entrants, Resolver resolver) {
        String source = fields.required("source").text().orElse("");
        List<String> notes = texts(fields.field("notes"));
        OptionalInt repetitions = fields.field("repetitions").whole(1, TournamentDefinition.MAX_REPETITIONS);
        List<PublishedTable> tables = new ArrayList<>();
        for (Field item : fields.required("tables").items()) {
            item.object()
                    .flatMap(table -> new PublishedTableField(table, entrants, resolver).read())
                    .ifPresent(tables::add);
        }
        fields.end();
        return new Published(source, notes, repetitions, tables);
    }

    /** Takes a list of texts; empty where there is none. */
    static List<String> texts(Field field) {
        return field.items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** Writes the field. */
    static void write(JsonWriter json, String field, Published published) throws IOException {
        json.object(field, () -> {
            json.field("source", published.source());
            if (!published.notes().isEmpty()) {
                json.list("notes", published.notes(), json::value);
            }
            if (published.repetitions().isPresent()) {
                json.field("repetitions", published.repetitions().getAsInt());
            }
            json.list("tables", published.tables(), table -> PublishedTableWriter.write(json, table));
        });
    }
}
