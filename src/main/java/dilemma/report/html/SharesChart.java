package dilemma.report.html;

import dilemma.io.JsonWriter;
import dilemma.language.Language;
import dilemma.result.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares of a population over time, those of the smallest put together.
 *
 * @param types the names of who lives in it
 * @param timeline their shares over time
 * @param unit what the instants count
 * @param language in which language
 */
record SharesChart(List<String> types, Timeline timeline, String unit, Language language) {

    /** More than this cannot be told apart. */
    private static final int MOST = 16;

    /** Returns the chart. */
    Chart chart(String id, String title, String reading) {
        return new Chart(id, "shares", title, reading, alternative(), this::write);
    }

    private String alternative() {
        List<Double> last = timeline.shares().get(timeline.shares().size() - 1);
        int first = order().get(0);
        return language.say("At the end the largest share is that of ", "À la fin la plus grande part est celle de ")
                + types.get(first) + ", "
                + language.number(String.valueOf(Math.rint(last.get(first) * 1000) / 10)) + "\u00a0%.";
    }

    /** The largest at the end come first, and of those that are gone the largest that ever was. */
    private List<Integer> order() {
        List<Double> last = timeline.shares().get(timeline.shares().size() - 1);
        return IntStream.range(0, types.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer type) -> -last.get(type))
                        .thenComparingDouble(type -> -peak(type)))
                .toList();
    }

    private double peak(int type) {
        return timeline.shares().stream()
                .mapToDouble(shares -> shares.get(type))
                .max()
                .orElse(0);
    }

    private void write(JsonWriter json) throws IOException {
        List<Integer> order = order();
        boolean isWhole = order.size() <= MOST;
        List<Integer> named = isWhole ? order : order.subList(0, MOST - 1);
        List<Integer> others = isWhole ? List.of() : order.subList(MOST - 1, order.size());
        List<String> names = new ArrayList<>();
        named.forEach(type -> names.add(types.get(type)));
        List<List<Double>> rows = new ArrayList<>();
        named.forEach(type -> rows.add(over(List.of(type))));
        if (!others.isEmpty()) {
            names.add(language.say(others.size() + " others", others.size() + " autres"));
            rows.add(over(others));
        }
        Rounded.texts(json, "names", names);
        json.flat("instants", timeline.instants(), json::value);
        Rounded.matrix(
                json,
                "shares",
                rows.stream()
                        .map(row ->
                                row.stream().mapToDouble(Double::doubleValue).toArray())
                        .toArray(double[][]::new));
        json.field("axis", unit);
    }

    /** Returns the share of some types together at each instant. */
    private List<Double> over(List<Integer> some) {
        return timeline.shares().stream()
                .map(shares -> some.stream().mapToDouble(shares::get).sum())
                .toList();
    }
}
