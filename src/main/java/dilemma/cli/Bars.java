package dilemma.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars below each other, each after a name and a figure.
 *
 * @param bars from the first to the last
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 */
record Bars(List<Bar> bars, int columns, Glyphs glyphs) {

    /** A screen of 24 lines shows as many and still has room for what is said around them. */
    static final int MOST = 18;

    private static final int LONGEST_NAME = 28;
    private static final int LONGEST_BAR = 40;
    private static final int GAPS = 5;

    /**
     * One of them.
     *
     * @param name what it stands for
     * @param figure how much that is
     * @param share how far it is filled, in [0, 1]
     */
    record Bar(String name, String figure, double share) {}

    /** Returns a line for each of the first {@value #MOST}, shorter than the terminal is wide. */
    List<String> lines() {
        Table table = new Table(List.of(Table.Column.text(""), Table.Column.number(""), Table.Column.text("")));
        List<Bar> shown = bars.subList(0, Math.min(MOST, bars.size()));
        int width = Math.max(0, Math.min(LONGEST_BAR, columns - widest(shown) - GAPS));
        shown.forEach(bar -> table.add(List.of(name(bar), bar.figure, glyphs.bar(bar.share, width))));
        return new ArrayList<>(table.lines());
    }

    private int widest(List<Bar> shown) {
        int name = shown.stream().mapToInt(bar -> length(name(bar))).max().orElse(0);
        int figure = shown.stream().mapToInt(bar -> length(bar.figure)).max().orElse(0);
        return name + figure;
    }

    private String name(Bar bar) {
        return Words.cut(Words.plain(bar.name, glyphs), Math.min(LONGEST_NAME, columns / 2), glyphs);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
