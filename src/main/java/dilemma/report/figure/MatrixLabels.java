package dilemma.report.figure;

import dilemma.report.figure.Mark.Anchor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands beside the rows and above the columns of a square heat map.
 *
 * @param sheet the page
 * @param size the size of the labels in millimetres, as the others
 * @param texts a label for each row and column
 * @param areNames whether they are names, which read upward above columns; else some numbers among them are shown
 * @param across how much room they take beside the rows
 * @param down how much room they take above the columns
 */
record MatrixLabels(Sheet sheet, double size, List<String> texts, boolean areNames, double across, double down) {

    private static final double ACROSS = 0.35;
    private static final double DOWN = 0.25;
    private static final int[] STEPS = {10, 20, 50, 100};

    /** Returns labels with names in some size; those are cut that are too long. */
    static MatrixLabels names(Sheet sheet, double size, List<String> names) {
        double page = sheet.look().width();
        double widest = sheet.widest(names) * size / sheet.size();
        return new MatrixLabels(
                sheet, size, names, true, Math.min(widest, ACROSS * page), Math.min(widest, DOWN * page));
    }

    /** Returns labels with places in the ranking, from 0 here and from 1 on the page. */
    static MatrixLabels places(Sheet sheet, List<Integer> places) {
        List<String> texts =
                places.stream().map(place -> String.valueOf(place + 1)).toList();
        return new MatrixLabels(sheet, sheet.size(), texts, false, sheet.widest(texts), sheet.size());
    }

    /** Returns what has to be said about labels that are no names. */
    String remark() {
        return areNames ? "" : sheet.look().say("; rows and columns by rank", " ; lignes et colonnes par rang");
    }

    /** Draws the labels of some cells. */
    void draw(Cells cells) {
        int step = areNames ? 1 : step(cells.width());
        IntStream.range(0, texts.size())
                .filter(i -> i == 0 || (i + 1) % step == 0)
                .forEach(i -> draw(cells, i));
    }

    /** Of places every tenth is shown beside the first one, or fewer where there is no room for so many. */
    private int step(double cell) {
        double room = sheet.gap() + Math.max(size, across);
        return IntStream.of(STEPS)
                .filter(step -> (step - 1) * cell >= room)
                .findFirst()
                .orElseThrow(() -> new NotDrawableException(
                        "the page is too small for the figure; it needs more width or height"));
    }

    private void draw(Cells cells, int i) {
        double along = (i + 0.5) * cells.width();
        double left = cells.left() - sheet.gap();
        double above = cells.top() - sheet.gap();
        sheet.text(left, cells.top() + along, Anchor.END, cut(texts.get(i), across), size, Colour.INK);
        if (areNames) {
            sheet.upward(cells.left() + along, above, cut(texts.get(i), down), size, Colour.INK);
        } else {
            double middle = sheet.inside(cells.left() + along, sheet.width(texts.get(i)));
            sheet.text(middle, above - size / 2, Anchor.MIDDLE, texts.get(i), Colour.INK);
        }
    }

    private String cut(String text, double room) {
        return Typeface.standard().cut(Typeface.visible(text), size, room);
    }
}
