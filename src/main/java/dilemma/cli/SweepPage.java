package dilemma.cli;

import dilemma.sweep.Claim;
import dilemma.sweep.LevelGroup;
import dilemma.sweep.SweepSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What came out along each parameter of a sweep: a table for each, with a row for each strategy and a column for each
 * level.
 *
 * @param summary what came out
 * @param claims what is said about it
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record SweepPage(SweepSummary summary, List<Claim> claims, int columns, Glyphs glyphs, Ink ink) {

    private static final int MOST_STRATEGIES = 15;
    private static final int LONGEST_NAME = 28;
    private static final int WIDTH_OF_SCORE = 8;

    /** Returns the lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (SweepSummary.FactorSummary factor : summary.factors()) {
            lines.add(ink.bold(Words.plain(factor.path(), glyphs)));
            if (factor.groups().isEmpty()) {
                lines.add("  differs from cell to cell: see the file of the cells");
            } else {
                lines.addAll(table(factor.groups()));
            }
            lines.add("");
        }
        lines.addAll(Words.wrap(
                "Mean scores per turn"
                        + summary.unit().map(unit -> " (" + unit + ")").orElse("") + " over "
                        + Words.count(summary.all().cells(), "cell")
                        + "; in each column the strategy with the best mean rank is marked.",
                columns));
        for (Claim claim : claims) {
            lines.add("");
            lines.addAll(Words.wrap(new ClaimSentence(claim, summary).text(), columns));
        }
        return lines;
    }

    private List<String> table(List<LevelGroup> all) {
        List<LevelGroup> groups = thinned(all);
        List<Table.Column> headings = new ArrayList<>();
        headings.add(Table.Column.text(""));
        groups.forEach(group -> headings.add(
                Table.Column.number(Words.cut(Words.plain(group.label(), glyphs), LONGEST_NAME, glyphs) + " ")));
        Table table = new Table(headings);
        List<Map.Entry<String, LevelGroup.Means>> strategies =
                List.copyOf(summary.all().strategies().entrySet());
        strategies.stream()
                .limit(MOST_STRATEGIES)
                .forEach(strategy -> table.add(row(strategy.getKey(), strategy.getValue(), groups)));
        table.add(cells("cooperation", groups, group -> percent(group.cooperation())));
        List<String> lines = new ArrayList<>();
        lines.add(ink.faint(table.heading()));
        lines.addAll(table.lines());
        if (strategies.size() > MOST_STRATEGIES) {
            lines.add(glyphs.ellipsis() + " and " + (strategies.size() - MOST_STRATEGIES) + " more strategies");
        }
        if (groups.size() < all.size()) {
            lines.add(groups.size() + " of " + all.size() + " levels; the others are in the file of the cells");
        }
        return lines;
    }

    /** Returns as many groups as fit, the first and the last among them. */
    private List<LevelGroup> thinned(List<LevelGroup> groups) {
        int widest = groups.stream()
                .mapToInt(group -> Math.min(LONGEST_NAME, group.label().length()) + 1)
                .max()
                .orElse(0);
        int most = Math.max(2, (columns - LONGEST_NAME) / (Math.max(widest, WIDTH_OF_SCORE) + 2));
        int shown = Math.min(most, groups.size());
        return IntStream.range(0, shown)
                .mapToObj(i -> groups.get(shown == 1 ? 0 : i * (groups.size() - 1) / (shown - 1)))
                .toList();
    }

    private List<String> row(String reference, LevelGroup.Means overall, List<LevelGroup> groups) {
        String name = Words.cut(Words.plain(overall.name(reference), glyphs), LONGEST_NAME, glyphs);
        return cells(name, groups, group -> {
            LevelGroup.Means means = group.strategies().get(reference);
            if (means == null) {
                return glyphs.dash() + " ";
            }
            return Words.number(means.score(), 3) + (group.isBest(means) ? "*" : " ");
        });
    }

    private interface Cell {
        String of(LevelGroup group);
    }

    private static List<String> cells(String name, List<LevelGroup> groups, Cell cell) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        groups.forEach(group -> cells.add(cell.of(group)));
        return cells;
    }

    private String percent(double share) {
        return (Double.isNaN(share) ? glyphs.dash() : Words.number(100 * share, 0) + " %") + " ";
    }
}
