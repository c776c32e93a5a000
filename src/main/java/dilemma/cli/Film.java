package dilemma.cli;

import dilemma.evolution.Series;
import dilemma.evolution.Type;
import dilemma.io.Contest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The course of an evolution as moving bars: the shares of the types from the first moment to the last, the largest
 * first.
 *
 * @param contest what is played
 * @param types the types
 * @param series their shares over time
 * @param moment what time is counted in: {@code generation}
 */
record Film(Contest contest, List<Type> types, Series series, String moment) {

    /** Shows it. */
    void show(LiveScreen screen, Common common) {
        int last = series.instants().size();
        for (int i = 0; i < last; i++) {
            if (i == 0 || i == last - 1 || screen.isDue(i + 1, last)) {
                screen.draw(i + 1, last, lines(i, common));
            }
        }
    }

    private List<String> lines(int index, Common common) {
        List<Double> shares = series.shares().get(index);
        List<String> lines = new ArrayList<>();
        lines.add(Words.cut(
                Words.plain(contest.name(), common.glyphs()) + " "
                        + common.glyphs().dot() + " " + moment + " "
                        + series.instants().get(index),
                common.columns() - 1,
                common.glyphs()));
        lines.addAll(new Bars(bars(shares), common.columns(), common.glyphs()).lines());
        return lines;
    }

    private List<Bars.Bar> bars(List<Double> shares) {
        return IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer type) -> shares.get(type)).reversed())
                .map(type -> new Bars.Bar(
                        types.get(type).name(),
                        Words.number(100 * shares.get(type), 1) + " %",
                        Math.min(1, shares.get(type))))
                .toList();
    }
}
