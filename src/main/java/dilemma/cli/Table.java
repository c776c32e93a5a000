package dilemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of text: columns as wide as their widest cell, two spaces between them. */
final class Table {

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param heading its heading
     * @param isNumber whether its cells are set to the right
     */
    record Column(String heading, boolean isNumber) {

        static Column text(String heading) {
            return new Column(heading, false);
        }

        static Column number(String heading) {
            return new Column(heading, true);
        }
    }

    Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row: a cell for each column. */
    void add(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("a row needs " + columns.size() + " cells, but has " + cells.size());
        }
        rows.add(List.copyOf(cells));
    }

    /** Returns the line of the headings. */
    String heading() {
        return line(columns.stream().map(Column::heading).toList());
    }

    /** Returns a line for each row. */
    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String padding = " ".repeat(width(i) - length(cells.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(columns.get(i).isNumber() ? padding + cells.get(i) : cells.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        int widest = IntStream.range(0, rows.size())
                .map(row -> length(rows.get(row).get(column)))
                .max()
                .orElse(0);
        return Math.max(widest, length(columns.get(column).heading()));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
