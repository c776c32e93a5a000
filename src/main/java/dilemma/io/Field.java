package dilemma.io;

import dilemma.strategy.Decimal;
import dilemma.strategy.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value that is expected somewhere in a JSON document. Each accessor says what it takes; a value that is none is a
 * problem, and then, as where there is no value at all, the answer is empty.
 */
public final class Field {

    private final Place place;
    private final @Nullable Json value;
    private final Problems problems;

    Field(Place place, @Nullable Json value, Problems problems) {
        this.place = value == null ? place : value.place();
        this.value = value;
        this.problems = problems;
    }

    /** Returns where the value stands; where there is none, where the object begins that lacks it. */
    public Place place() {
        return place;
    }

    /** Returns whether there is a value. */
    public boolean isThere() {
        return value != null;
    }

    /** Returns whether the value is a text. */
    public boolean isText() {
        return value instanceof Json.Text;
    }

    /** Returns whether the value is a text of which something holds. */
    public boolean isText(Predicate<String> holds) {
        return value instanceof Json.Text text && holds.test(text.value());
    }

    /** Returns whether the value is a number. */
    public boolean isNumber() {
        return value instanceof Json.Numeral;
    }

    /** Returns whether the value is a list. */
    public boolean isList() {
        return value instanceof Json.Items;
    }

    /** Returns whether the value is an object. */
    public boolean isObject() {
        return value instanceof Json.Members;
    }

    /** Returns whether the value is null. */
    public boolean isNull() {
        return value instanceof Json.Null;
    }

    /** Returns the value as a message shows it. */
    public String shown() {
        return value == null ? "nothing" : value.shown();
    }

    /** Takes a text. */
    public Optional<String> text() {
        if (value instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        wrong("a text");
        return Optional.empty();
    }

    /** Takes one of some names. */
    public Optional<String> oneOf(Collection<String> names) {
        if (value instanceof Json.Text text && names.contains(text.value())) {
            return Optional.of(text.value());
        }
        String hint = value instanceof Json.Text text ? Nearest.hint(text.value(), names) : "";
        wrong(names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" or ")), hint);
        return Optional.empty();
    }

    /** Takes true or false. */
    public Optional<Boolean> flag() {
        if (value instanceof Json.Flag flag) {
            return Optional.of(flag.value());
        }
        wrong("true or false");
        return Optional.empty();
    }

    /** Takes a whole number from {@code min} to {@code max}; {@code 200.0} and {@code 2e2} are whole. */
    public OptionalInt whole(int min, int max) {
        OptionalLong whole = whole((long) min, max);
        return whole.isPresent() ? OptionalInt.of((int) whole.getAsLong()) : OptionalInt.empty();
    }

    /** Takes a whole number from {@code min} to {@code max}, which lie within 2<sup>53</sup>. */
    public OptionalLong whole(long min, long max) {
        OptionalLong whole = value instanceof Json.Numeral numeral ? Numbers.whole(numeral) : OptionalLong.empty();
        if (whole.isPresent() && whole.getAsLong() >= min && whole.getAsLong() <= max) {
            return whole;
        }
        wrong("a whole number from " + min + " to " + max);
        return OptionalLong.empty();
    }

    /** Takes a number from {@code min} to {@code max}. */
    public OptionalDouble number(double min, double max) {
        return number("a number from " + Decimal.text(min) + " to " + Decimal.text(max), x -> x >= min && x <= max);
    }

    /** Takes a finite number. */
    public OptionalDouble number() {
        return number("a finite number", Double::isFinite);
    }

    /** Takes a number of which something holds; {@code expected} says it in words. */
    public OptionalDouble number(String expected, DoublePredicate holds) {
        if (value instanceof Json.Numeral numeral && holds.test(numeral.value())) {
            return OptionalDouble.of(numeral.value());
        }
        wrong(expected);
        return OptionalDouble.empty();
    }

    /** Takes a list; the answer has no items where there is none. */
    public List<Field> items() {
        List<Field> items = new ArrayList<>();
        if (value instanceof Json.Items list) {
            list.values().forEach(item -> items.add(new Field(item.place(), item, problems)));
        } else {
            wrong("a list");
        }
        return List.copyOf(items);
    }

    /** Takes an object. */
    public Optional<Fields> object() {
        if (value instanceof Json.Members members) {
            return Optional.of(new Fields(members, problems));
        }
        wrong("an object");
        return Optional.empty();
    }

    /** Takes a text, a number or true or false, as its text. */
    public Optional<String> plain() {
        if (value instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        if (value instanceof Json.Numeral || value instanceof Json.Flag) {
            return Optional.of(value instanceof Json.Numeral numeral ? numeral.literal() : value.shown());
        }
        wrong("a text, a number, true or false");
        return Optional.empty();
    }

    /** Returns the value itself, for readers that are not made of fields. */
    public Optional<Json> json() {
        return Optional.ofNullable(value);
    }

    /** Says that the value is not what was expected; nothing where there is no value. */
    public void wrong(String expected) {
        wrong(expected, "");
    }

    /** Adds a problem with this value, in words that follow its path. */
    public void problem(String message) {
        problems.add(place, place.subject() + " " + message);
    }

    /** Adds a problem with this value, as a sentence of its own after its path. */
    public void reject(String sentence) {
        problems.add(place, place.subject() + ": " + sentence);
    }

    /** Adds what a rule elsewhere found wrong with this value. */
    public void reject(IllegalArgumentException finding) {
        reject(String.valueOf(finding.getMessage()));
    }

    private void wrong(String expected, String hint) {
        if (value != null) {
            problem("must be " + expected + ", but was " + value.shown() + hint);
        }
    }
}
