package dilemma.io;

import dilemma.metrics.Matrix;
import java.util.List;
import java.util.OptionalDouble;

/** Fields that hold numbers by the list or the square; null is NaN. */
final class NumberFields {

    private NumberFields() {}

    /**
     * Takes a square.
     *
     * @param size how many rows it must have
     * @param whose of what there must be one for each: {@code standings}
     */
    static Matrix square(Field field, int size, String whose) {
        List<List<Field>> rows = field.items().stream().map(Field::items).toList();
        if (rows.size() != size || rows.stream().anyMatch(row -> row.size() != size)) {
            field.problem("must have a row and a column for each of the " + size + " " + whose);
            return Matrix.of(0, (i, j) -> Double.NaN);
        }
        return Matrix.of(size, (i, j) -> number(rows.get(i).get(j)));
    }

    /** Takes a number, or null, which is NaN. */
    static double number(Field field) {
        OptionalDouble number = field.isNull() ? OptionalDouble.empty() : field.number();
        return number.orElse(Double.NaN);
    }

    /** Takes a list of numbers. */
    static List<Double> numbers(Field field) {
        return field.items().stream().map(NumberFields::number).toList();
    }
}
