package dilemma.report.html;

import dilemma.io.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/** Numbers as charts are given them: rounded to what can be seen, so that a page of many stays small. */
final class Rounded {

    private static final MathContext DIGITS = new MathContext(6);
    private static final double SCALE_OF_MANY = 10_000;

    private Rounded() {}

    /** Returns a number of six digits; NaN where it is no number. */
    static double number(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : Double.NaN;
    }

    /** Writes a field that is a list of numbers. */
    static void list(JsonWriter json, String name, List<Double> numbers) throws IOException {
        json.list(name, numbers.stream().mapToDouble(Rounded::number).toArray());
    }

    /** Writes a field that is a matrix of numbers. */
    static void matrix(JsonWriter json, String name, double[][] rows) throws IOException {
        json.matrix(
                name,
                Arrays.stream(rows)
                        .map(row -> Arrays.stream(row).map(Rounded::decimals).toArray())
                        .toArray(double[][]::new));
    }

    /** Writes a field that is a list of texts. */
    static void texts(JsonWriter json, String name, List<String> texts) throws IOException {
        json.flat(name, texts, text -> json.value(Html.plain(text)));
    }

    private static double decimals(double value) {
        return Double.isFinite(value) ? Math.rint(value * SCALE_OF_MANY) / SCALE_OF_MANY : Double.NaN;
    }
}
