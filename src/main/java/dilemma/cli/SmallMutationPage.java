package dilemma.cli;

import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.SmallMutation;
import dilemma.io.Contest;
import dilemma.strategy.Decimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The limit of small mutation on a terminal: a row for each type, the one that is alone for longest first.
 *
 * @param contest where the payoffs come from
 * @param payoffs what the types earn
 * @param population the number of individuals
 * @param intensity of selection
 * @param limit what came out
 */
record SmallMutationPage(Contest contest, PayoffMatrix payoffs, int population, double intensity, SmallMutation limit) {

    private static final int LONGEST_NAME = 36;
    private static final int BAR = 20;

    /** Returns the lines. */
    List<String> lines(Common common) {
        Glyphs glyphs = common.glyphs();
        List<String> rules = List.of(
                Words.count(payoffs.size(), "type"),
                population + " individuals",
                "imitation, intensity " + Decimal.text(intensity),
                "small mutation");
        List<String> lines = new ArrayList<>(new EvolutionHeading(contest, payoffs.shift(), rules).lines(common));
        double[] shares = limit.stationary();
        Table table = new Table(
                List.of(Table.Column.text("type"), Table.Column.number("share of time"), Table.Column.text("")));
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer type) -> shares[type]).reversed())
                .forEach(type -> table.add(List.of(
                        Words.cut(Words.plain(payoffs.types().get(type).name(), glyphs), LONGEST_NAME, glyphs),
                        Words.number(100 * shares[type], 1) + " %",
                        glyphs.bar(Math.min(1, shares[type]), BAR))));
        lines.add(Ink.of(common).faint(table.heading()));
        lines.addAll(table.lines());
        return lines;
    }
}
