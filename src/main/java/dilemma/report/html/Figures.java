package dilemma.report.html;

import dilemma.game.Objective;
import dilemma.io.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The data of the charts that several articles have. */
final class Figures {

    private Figures() {}

    /** Returns which end of a scale is the better one. */
    static String better(Objective objective) {
        return objective == Objective.MINIMISE ? "low" : "high";
    }

    /** Writes a value with its interval for each name. */
    static <T> void ranking(
            JsonWriter json,
            List<String> names,
            List<T> items,
            ToDoubleFunction<T> value,
            ToDoubleFunction<T> low,
            ToDoubleFunction<T> high)
            throws IOException {
        Rounded.texts(json, "names", names);
        Rounded.list(json, "values", items.stream().map(value::applyAsDouble).toList());
        Rounded.list(json, "low", items.stream().map(low::applyAsDouble).toList());
        Rounded.list(json, "high", items.stream().map(high::applyAsDouble).toList());
    }

    /**
     * Writes a heat map.
     *
     * @param least the lower end of its scale
     * @param most the upper end
     */
    static void heat(
            JsonWriter json, List<String> rows, List<String> columns, double[][] values, double least, double most)
            throws IOException {
        Rounded.texts(json, "rows", rows);
        Rounded.texts(json, "columns", columns);
        json.field("least", Rounded.number(least));
        json.field("most", Rounded.number(most));
        Rounded.matrix(json, "values", values);
    }
}
