package dilemma.io;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dilemma.strategy.Decimal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes JSON, the same bytes on every machine: two spaces to a level, {@code \n} at the end of every line, numbers as
 * {@link Decimal} has them, NaN as null, lists of numbers on one line.
 *
 * <pre>{@code
 * json.object(() -> {
 *     json.field("name", "classroom");
 *     json.list("scores", scores);
 *     json.object("noise", () -> json.field("execution", 0.01));
 * });
 * }</pre>
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Writes what is inside an object or a list. */
    @FunctionalInterface
    public interface Body {
        /** Writes it. */
        void write() throws IOException;
    }

    /** Writes one item of a list. */
    @FunctionalInterface
    public interface Item<T> {
        /** Writes it. */
        void write(T item) throws IOException;
    }

    private final Layout layout;
    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out, Layout layout) {
        this.out = out;
        this.layout = layout;
        out.setPrettyPrinter(layout);
    }

    /** A document to be written. */
    @FunctionalInterface
    public interface Document {
        /** Writes its only value. */
        void write(JsonWriter json) throws IOException;
    }

    /** Writes a document to a stream, which stays open, with a line end after it. */
    public static void write(OutputStream stream, Document document) throws IOException {
        write(stream, document, new Layout(false));
    }

    private static void write(OutputStream stream, Document document, Layout layout) throws IOException {
        try (JsonGenerator out = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
            document.write(new JsonWriter(out, layout));
            out.writeRaw('\n');
        }
    }

    /** Returns a document as text, with a line end after it. */
    public static String text(Document document) {
        return text(document, new Layout(false));
    }

    /** Returns a document as one line, with a line end after it. */
    public static String line(Document document) {
        return text(document, new Layout(true));
    }

    private static String text(Document document, Layout layout) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes, document, layout);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to take a text", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes the name of a field, whose value comes next. */
    public void name(String name) throws IOException {
        out.writeFieldName(name);
    }

    /** Writes an object. */
    public void object(Body body) throws IOException {
        out.writeStartObject();
        body.write();
        out.writeEndObject();
    }

    /** Writes a field that is an object. */
    public void object(String name, Body body) throws IOException {
        out.writeFieldName(name);
        object(body);
    }

    /** Writes a field that is a list, an item to a line. */
    public <T> void list(String name, Iterable<? extends T> items, Item<? super T> item) throws IOException {
        out.writeFieldName(name);
        list(items, item);
    }

    /** Writes a list, an item to a line. */
    public <T> void list(Iterable<? extends T> items, Item<? super T> item) throws IOException {
        out.writeStartArray();
        for (T each : items) {
            item.write(each);
        }
        out.writeEndArray();
    }

    /** Writes a list on one line. */
    public <T> void flat(Iterable<? extends T> items, Item<? super T> item) throws IOException {
        out.writeStartArray();
        layout.onOneLine(true);
        for (T each : items) {
            item.write(each);
        }
        out.writeEndArray();
        layout.onOneLine(false);
    }

    /** Writes a field that is a list on one line. */
    public <T> void flat(String name, Iterable<? extends T> items, Item<? super T> item) throws IOException {
        out.writeFieldName(name);
        flat(items, item);
    }

    /** Writes a field that is a list of numbers. */
    public void list(String name, double... numbers) throws IOException {
        out.writeFieldName(name);
        list(numbers);
    }

    /** Writes a list of numbers. */
    public void list(double... numbers) throws IOException {
        out.writeStartArray();
        layout.onOneLine(true);
        for (double number : numbers) {
            value(number);
        }
        out.writeEndArray();
        layout.onOneLine(false);
    }

    /** Writes a field that is a matrix of numbers, a row to a line. */
    public void matrix(String name, double[][] rows) throws IOException {
        out.writeFieldName(name);
        out.writeStartArray();
        for (double[] row : rows) {
            list(row);
        }
        out.writeEndArray();
    }

    /** Writes a field that is a text. */
    public void field(String name, String value) throws IOException {
        out.writeStringField(name, value);
    }

    /** Writes a field that is a number; null where it is NaN. */
    public void field(String name, double value) throws IOException {
        out.writeFieldName(name);
        value(value);
    }

    /** Writes a field that is a whole number. */
    public void field(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    /** Writes a field that is a whole number. */
    public void field(String name, int value) throws IOException {
        out.writeNumberField(name, value);
    }

    /** Writes a field that is true or false. */
    public void field(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    /** Writes a text as an item. */
    public void value(String value) throws IOException {
        out.writeString(value);
    }

    /** Writes true or false as an item. */
    public void value(boolean value) throws IOException {
        out.writeBoolean(value);
    }

    /** Writes a whole number as an item. */
    public void value(long value) throws IOException {
        out.writeNumber(value);
    }

    /** Writes a number as an item; null where it is NaN. */
    public void value(double value) throws IOException {
        if (Double.isNaN(value)) {
            out.writeNull();
        } else {
            out.writeNumber(Decimal.text(value));
        }
    }

    private static double measurable(Json.Numeral number) {
        if (Double.isInfinite(number.value())) {
            Place place = number.place();
            throw new Problems().ending(place, place.subject() + " must be a finite number, but was " + number.shown());
        }
        return number.value();
    }

    /**
     * Writes a value that was read, without its place: numbers as {@link Decimal} has them.
     *
     * @throws InputException if a number in it is beyond all measure
     */
    void value(Json value) throws IOException {
        if (value instanceof Json.Members object) {
            out.writeStartObject();
            for (Map.Entry<String, Json.Member> field : object.fields().entrySet()) {
                out.writeFieldName(field.getKey());
                value(field.getValue().value());
            }
            out.writeEndObject();
        } else if (value instanceof Json.Items list) {
            list(list.values(), this::value);
        } else if (value instanceof Json.Numeral number) {
            value(measurable(number));
        } else if (value instanceof Json.Flag flag) {
            value(flag.value());
        } else if (value instanceof Json.Text text) {
            value(text.value());
        } else {
            out.writeNull();
        }
    }
}
