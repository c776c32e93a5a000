package dilemma.cli;

import dilemma.evolution.Series;
import dilemma.evolution.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A row for each type: its name, figures, and at the end of the line its share over time. */
final class EvolutionTable {

    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_LINE = 30;
    private static final int SHORTEST_LINE = 10;
    private static final int GAP = 2;

    private final List<Type> types;
    private final Series series;
    private final List<Integer> order;
    private final List<Figures> figures = new ArrayList<>();

    private record Figures(Table.Column column, IntFunction<String> cell) {}

    /**
     * Makes a table without figures.
     *
     * @param series the shares of the types over time
     * @param order the types by number, in the order of the rows
     */
    EvolutionTable(List<Type> types, Series series, List<Integer> order) {
        this.types = types;
        this.series = series;
        this.order = order;
    }

    /** Adds a column of numbers. */
    void addNumbers(String heading, IntFunction<String> cell) {
        figures.add(new Figures(Table.Column.number(heading), cell));
    }

    /** Returns the heading and the rows; the shares over time take what room there is, and none where it is small. */
    List<String> lines(Common common) {
        Glyphs glyphs = common.glyphs();
        List<String> plain = lines(rows(glyphs, 0), false);
        int widest = plain.stream().mapToInt(String::length).max().orElse(0);
        int room = Math.min(LONGEST_LINE, common.tableColumns() - widest - GAP);
        List<String> lines = room < SHORTEST_LINE ? plain : lines(rows(glyphs, room), true);
        List<String> inked = new ArrayList<>(lines);
        inked.set(0, Ink.of(common).faint(lines.get(0)));
        return inked;
    }

    private List<String> lines(List<List<String>> rows, boolean overTime) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.text("type"));
        figures.forEach(each -> columns.add(each.column()));
        if (overTime) {
            columns.add(Table.Column.text("share over time"));
        }
        Table table = new Table(columns);
        rows.forEach(table::add);
        List<String> lines = new ArrayList<>();
        lines.add(table.heading());
        lines.addAll(table.lines());
        return lines;
    }

    private List<List<String>> rows(Glyphs glyphs, int room) {
        List<List<String>> rows = new ArrayList<>();
        for (int type : order) {
            List<String> row = new ArrayList<>();
            row.add(Words.cut(Words.plain(types.get(type).name(), glyphs), LONGEST_NAME, glyphs));
            figures.forEach(each -> row.add(each.cell().apply(type)));
            if (room > 0) {
                row.add(Sparkline.of(series, room, glyphs).of(type));
            }
            rows.add(row);
        }
        return rows;
    }
}
