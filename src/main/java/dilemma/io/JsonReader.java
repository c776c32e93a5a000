package dilemma.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into a tree whose values know where they stand.
 *
 * <p>Comments, trailing commas and NaN are read: the first two because users may write them, the last so that a message
 * can name it. A field that is given twice is a problem; the first one counts.
 */
public final class JsonReader {

    /** How many lists and objects may lie within each other. */
    public static final int MAX_DEPTH = 64;

    /** How many characters a number may have. */
    static final int MAX_NUMBER = 1000;

    /** How many characters the name of a field may have. */
    static final int MAX_NAME = 50_000;

    /** How many characters a text may have. */
    static final int MAX_TEXT = 20_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH + 2)
                    .maxNumberLength(MAX_NUMBER)
                    .maxNameLength(MAX_NAME)
                    .maxStringLength(MAX_TEXT)
                    .build())
            .build();

    private final Source source;
    private final JsonParser parser;
    private final Problems problems;

    /** Where the value begins that is being read; null before the first. */
    private @Nullable Place at;

    private JsonReader(Source source, JsonParser parser, Problems problems) {
        this.source = source;
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * Reads a text of at most {@link Source#MAX_BYTES}.
     *
     * @param problems where fields that are given twice are told
     * @throws InputException if the text cannot be read, or is not JSON; it tells all problems so far
     */
    public static Json read(Source source, Problems problems) {
        return read(source, source.text(), problems);
    }

    /**
     * Reads a text.
     *
     * @param limit how many bytes it may have
     * @param problems where fields that are given twice are told
     * @throws InputException if the text cannot be read, or is not JSON; it tells all problems so far
     */
    public static Json read(Source source, int limit, Problems problems) {
        return read(source, source.text(limit), problems);
    }

    /**
     * Reads a text that is at hand.
     *
     * @param source where it comes from
     * @throws InputException if it is not JSON; it tells all problems so far
     */
    static Json read(Source source, String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonReader reader = new JsonReader(source, parser, problems);
            try {
                return reader.document();
            } catch (JsonProcessingException e) {
                throw problems.ending(reader.place(reader.whereFailed(e)), BrokenJson.explain(e, reader.at));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    private Json document() throws IOException {
        if (parser.nextToken() == null) {
            throw problems.ending(Place.root(source.name(), 0, 0), "is empty, but must hold JSON");
        }
        Json value = value(place(parser.currentTokenLocation()), 1);
        if (parser.nextToken() != null) {
            throw problems.ending(
                    place(parser.currentTokenLocation()),
                    "nothing may follow the end of the JSON value, but there is " + Shown.text(parser.getText()));
        }
        return value;
    }

    private Json value(Place place, int depth) throws IOException {
        at = place;
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth > MAX_DEPTH) {
            throw problems.ending(place, "lists and objects lie within each other more than " + MAX_DEPTH + " deep");
        }
        return switch (token) {
            case START_OBJECT -> members(place, depth);
            case START_ARRAY -> items(place, depth);
            case VALUE_STRING -> text(place, parser.getText());
            case VALUE_TRUE -> new Json.Flag(place, true);
            case VALUE_FALSE -> new Json.Flag(place, false);
            case VALUE_NULL -> new Json.Null(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(place, parser.getText());
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Json text(Place place, String value) {
        if (!Utf8.canEncode(value)) {
            problems.add(place, place.subject() + " holds half of a character: an unpaired surrogate");
        }
        return new Json.Text(place, value);
    }

    private Json members(Place place, int depth) throws IOException {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonLocation key = parser.currentTokenLocation();
            Place keyPlace = place.field(name, line(key), column(key));
            parser.nextToken();
            JsonLocation start = parser.currentTokenLocation();
            Json value = value(place.field(name, line(start), column(start)), depth + 1);
            Json.Member first = members.putIfAbsent(name, new Json.Member(keyPlace, value));
            if (first != null) {
                problems.add(keyPlace, keyPlace.path() + " is given twice" + since(first.place()));
            }
            at = place;
        }
        return new Json.Members(place, members);
    }

    private static String since(Place first) {
        return first.line() == 0 ? "" : ", first in line " + first.line();
    }

    private Json items(Place place, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation start = parser.currentTokenLocation();
            items.add(value(place.item(items.size(), line(start), column(start)), depth + 1));
            at = place;
        }
        return new Json.Items(place, items);
    }

    private JsonLocation whereFailed(JsonProcessingException failure) {
        @Nullable JsonLocation location = failure.getLocation();
        return location == null ? parser.currentLocation() : location;
    }

    private Place place(JsonLocation location) {
        return Place.root(source.name(), line(location), column(location));
    }

    private int line(JsonLocation location) {
        return source.hasLines() ? location.getLineNr() : 0;
    }

    private int column(JsonLocation location) {
        return source.hasLines() ? location.getColumnNr() : 0;
    }
}
