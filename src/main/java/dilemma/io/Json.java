package dilemma.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that knows where it stands. */
public sealed interface Json {

    /** Returns where the value begins. */
    Place place();

    /** Returns the value as a message shows it: a short value itself, a list or an object by its kind. */
    String shown();

    /** A string. */
    record Text(Place place, String value) implements Json {
        @Override
        public String shown() {
            return Shown.text(value);
        }
    }

    /**
     * A number.
     *
     * @param place where it stands
     * @param literal its text: as in the file, so possibly {@code 2e2}, {@code 200.0}, {@code NaN} or {@code -Infinity}
     */
    record Numeral(Place place, String literal) implements Json {

        /** Returns the nearest double; infinite where the literal is too large, NaN where it is no number. */
        public double value() {
            return switch (literal) {
                case "INF", "+INF", "+Infinity" -> Double.POSITIVE_INFINITY;
                case "-INF" -> Double.NEGATIVE_INFINITY;
                default -> Double.parseDouble(literal);
            };
        }

        @Override
        public String shown() {
            return Shown.cut(literal);
        }
    }

    /** True or false. */
    record Flag(Place place, boolean value) implements Json {
        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /** Null. */
    record Null(Place place) implements Json {
        @Override
        public String shown() {
            return "null";
        }
    }

    /** An array. */
    record Items(Place place, List<Json> values) implements Json {

        /** Copies the values. */
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String shown() {
            return "a list";
        }
    }

    /**
     * An object.
     *
     * @param place where it begins
     * @param fields its fields by name, in the order of the text
     */
    record Members(Place place, Map<String, Member> fields) implements Json {

        /** Returns the field of this name. */
        public Optional<Member> member(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        @Override
        public String shown() {
            return "an object";
        }
    }

    /**
     * A field of an object.
     *
     * @param place where its name stands
     * @param value its value
     */
    record Member(Place place, Json value) {}
}
