package dilemma.cli;

import dilemma.evolution.Ecology;
import dilemma.evolution.Series;
import dilemma.evolution.Type;
import dilemma.io.Contest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An ecological run on a terminal: a row for each type, the largest share at the end first.
 *
 * @param contest where the payoffs come from
 * @param ecology the run
 * @param series what came out
 */
record EcologyPage(Contest contest, Ecology ecology, Series series) {

    /** Returns the lines. */
    List<String> lines(Common common) {
        List<String> rules = List.of(
                Words.count(ecology.payoffs().size(), "type"), Words.count(ecology.generations(), "generation"));
        List<String> lines =
                new ArrayList<>(new EvolutionHeading(contest, ecology.payoffs().shift(), rules).lines(common));
        EvolutionTable table = new EvolutionTable(ecology.payoffs().types(), series, order());
        table.addNumbers("start", type -> percent(ecology.initial().get(type)));
        table.addNumbers("end", type -> percent(series.last().get(type)));
        lines.addAll(table.lines(common));
        lines.add("");
        lines.addAll(Words.wrap(Words.plain(sentence(), common.glyphs()), common.columns()));
        return lines;
    }

    private List<Integer> order() {
        return IntStream.range(0, ecology.payoffs().size())
                .boxed()
                .sorted(Comparator.comparing((Integer type) -> series.last().get(type))
                        .reversed())
                .toList();
    }

    private String sentence() {
        int first = order().get(0);
        Type largest = ecology.payoffs().types().get(first);
        long shown = series.last().stream().filter(share -> share >= 0.0005).count();
        return "After " + Words.count(ecology.generations(), "generation") + " "
                + (shown == 1
                        ? largest.name() + " is alone"
                        : largest.name() + " has the largest share, "
                                + percent(series.last().get(first)) + ", of the "
                                + Words.count(shown, "type") + " that are left")
                + ".";
    }

    private static String percent(double share) {
        return Words.number(100 * share, 1) + " %";
    }
}
