package dilemma.io;

import dilemma.game.Ending;
import dilemma.game.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the figures of several kinds of strategy files are made of. */
final class Figures {

    private Figures() {}

    /** Takes what is played: C, D, or the probability of C. */
    static OptionalDouble play(Field field) {
        if (field.isText("C"::equals)) {
            return OptionalDouble.of(1);
        }
        return field.isText("D"::equals)
                ? OptionalDouble.of(0)
                : field.number("\"C\", \"D\" or a probability of C from 0 to 1", p -> p >= 0 && p <= 1);
    }

    /** Takes a sequence of at least one move. */
    static Optional<List<Move>> moves(Field field) {
        return moves(field, "[CD]+", "a sequence of C and D, such as \"CCD\"");
    }

    /** Takes a sequence of so many moves. */
    static Optional<List<Move>> moves(Field field, int count) {
        String expected = count == 1 ? "C or D" : count + " letters C or D, such as \"" + "C".repeat(count) + "\"";
        return moves(field, "[CD]{" + count + "}", expected);
    }

    private static Optional<List<Move>> moves(Field field, String pattern, String expected) {
        if (!field.isText(text -> text.matches(pattern))) {
            field.wrong(expected);
            return Optional.empty();
        }
        return field.text()
                .map(text -> text.chars()
                        .mapToObj(letter -> letter == 'C' ? Move.C : Move.D)
                        .toList());
    }

    /**
     * Takes how far back a strategy is said to remember, where that is said: a number of turns, or {@code "unbounded"},
     * for which the inner answer is empty.
     */
    static Optional<OptionalInt> memory(Field field) {
        if (field.isText("unbounded"::equals)) {
            return Optional.of(OptionalInt.empty());
        }
        OptionalDouble turns = field.number(
                "\"unbounded\" or a whole number from 0 to " + Ending.MAX_TURNS,
                n -> n >= 0 && n <= Ending.MAX_TURNS && n == Math.rint(n));
        return turns.isPresent() ? Optional.of(OptionalInt.of((int) turns.getAsDouble())) : Optional.empty();
    }

    /** Takes a list of at least one of something; the answer has no items where it is none. */
    static List<Field> several(Field field, String what) {
        List<Field> items = field.items();
        if (field.isList() && items.isEmpty()) {
            field.problem("must have at least one " + what);
        }
        return items;
    }

    /** Takes objects; empty where one of them is wrong, or there is none. */
    static <T> Optional<List<T>> objects(List<Field> items, Function<Fields, Optional<T>> read) {
        List<T> objects = new ArrayList<>();
        items.forEach(item -> item.object().flatMap(read).ifPresent(objects::add));
        return items.isEmpty() || objects.size() < items.size() ? Optional.empty() : Optional.of(objects);
    }

    /** Takes a list of so many numbers; empty where one of them is wrong, or there are more or fewer. */
    static Optional<List<Double>> numbers(Field field, int count, Function<Field, OptionalDouble> read) {
        List<Field> items = field.items();
        if (field.isList() && items.size() != count) {
            field.problem("must have " + count + (count == 1 ? " number" : " numbers") + ", but has " + items.size());
        }
        List<Double> numbers = new ArrayList<>();
        items.forEach(item -> read.apply(item).ifPresent(numbers::add));
        return items.size() == count && numbers.size() == count ? Optional.of(numbers) : Optional.empty();
    }

    /** Makes something of what was read; what its own check finds wrong is a problem of the field. */
    static <T> Optional<T> checked(Field field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException e) {
            field.reject(e);
            return Optional.empty();
        }
    }
}
