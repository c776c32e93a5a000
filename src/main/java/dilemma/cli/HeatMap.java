package dilemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Numbers of a grid as digits, from 0 for the lowest to 9 for the highest, on grounds from orange to blue where there
 * are colors.
 *
 * @param labels a label for each row, from top to bottom
 * @param shares the numbers, row by row, each in [0, 1]
 * @param first what stands below the first column
 * @param last what ends below the last column
 * @param ink the colors
 */
record HeatMap(List<String> labels, List<List<Double>> shares, String first, String last, Ink ink) {

    private static final int GAP = 2;
    private static final int LEVELS = 10;

    /** A digit and a space beside it look square. */
    private static final int SQUARE = 2;

    /** Returns the lines, of at most so many characters where there is room for the labels and a digit a number. */
    List<String> lines(int columns) {
        int cell = SQUARE * cells() + indent() <= columns ? SQUARE : 1;
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < labels.size(); row++) {
            String label = labels.get(row);
            lines.add(
                    " ".repeat(indent() - GAP - label.length()) + label + " ".repeat(GAP) + row(shares.get(row), cell));
        }
        int between = Math.max(1, cell * (cells() - 1) + 1 - first.length() - last.length());
        lines.add(" ".repeat(indent()) + first + " ".repeat(between) + last);
        return lines;
    }

    /** Returns how many numbers of so many characters there is room for beside labels. */
    static int room(int columns, int label) {
        return columns - label - GAP;
    }

    private int cells() {
        return shares.get(0).size();
    }

    private int indent() {
        return GAP + labels.stream().mapToInt(String::length).max().orElse(0);
    }

    private String row(List<Double> row, int cell) {
        String line = row.stream().map(share -> digit(share, cell)).collect(Collectors.joining());
        return line.stripTrailing();
    }

    private String digit(double share, int cell) {
        int level = Math.min(LEVELS - 1, (int) (LEVELS * share));
        return ink.shade(level, level + " ".repeat(cell - 1));
    }
}
