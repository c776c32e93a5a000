package dilemma.io;

import java.io.IOException;
import java.util.Map;

/** Writes what was read. */
final class JsonCopy {

    private JsonCopy() {}

    /** Writes a value as it was read: the same numbers, fields in their order. */
    static void write(JsonWriter json, Json value) throws IOException {
        if (value instanceof Json.Members object) {
            json.object(() -> {
                for (Map.Entry<String, Json.Member> field : object.fields().entrySet()) {
                    json.name(field.getKey());
                    write(json, field.getValue().value());
                }
            });
        } else if (value instanceof Json.Items list) {
            json.list(list.values(), item -> write(json, item));
        } else if (value instanceof Json.Text text) {
            json.value(text.value());
        } else if (value instanceof Json.Flag flag) {
            json.value(flag.value());
        } else if (value instanceof Json.Numeral numeral) {
            write(json, numeral);
        } else {
            json.value(Double.NaN);
        }
    }

    private static void write(JsonWriter json, Json.Numeral numeral) throws IOException {
        if (numeral.literal().matches("-?\\d{1,18}")) {
            json.value(Long.parseLong(numeral.literal()));
        } else {
            json.value(numeral.value());
        }
    }
}
