package dilemma.report.figure;

import dilemma.metrics.Matrix;

/**
 * A heat map over two axes.
 *
 * @param across the numbers along the lower edge, from one edge of the plot to the other
 * @param acrossTitle what they are
 * @param up the numbers along the left edge
 * @param upTitle what they are
 * @param shape how many times as high as wide the plot is, where the page does not say
 */
record GridPlot(Scale across, String acrossTitle, Scale up, String upTitle, double shape) {

    private static final int TICKS = 6;

    /**
     * Draws a map.
     *
     * @param rows how many rows of cells there are; the first one is the lowest
     * @param columns how many cells a row has
     * @param numbers the number of each cell
     * @param colours what stands for which number
     * @param quantity what they are, in words
     */
    Drawing draw(Look look, int rows, int columns, Matrix.Entry numbers, ColourScale colours, String quantity) {
        Sheet sheet = new Sheet(look);
        Axis axis = axis(sheet, quantity);
        Cells cells = new Cells(
                sheet,
                axis.left(),
                axis.top(),
                (axis.right() - axis.left()) / columns,
                (axis.bottom() - axis.top()) / rows,
                colours);
        sheet.heading(upTitle);
        axis.up(axis.ticksUp(up.along(axis.bottom(), axis.top()), TICKS));
        cells.drawTogether(rows, columns, (row, column) -> numbers.at(rows - 1 - row, column));
        axis.across(axis.ticks(across.along(axis.left(), axis.right())), acrossTitle);
        sheet.advance(sheet.top() + sheet.gap());
        colours.legend(sheet, axis.left(), axis.right(), quantity);
        return sheet.drawing(look.say("Heat map: ", "Carte de chaleur : ") + quantity);
    }

    private Axis axis(Sheet sheet, String quantity) {
        double left = sheet.left()
                + sheet.widest(Tick.on(up, TICKS, sheet.look().language()).stream()
                        .map(Tick::label)
                        .toList())
                + sheet.gap();
        double top = sheet.top() + sheet.line() + sheet.gap();
        double right = sheet.right() - sheet.gap();
        double below =
                Axis.roomBelow(sheet, acrossTitle) + sheet.gap() + ColourScale.room(sheet, quantity) + sheet.margin();
        double bottom = sheet.look().height().isPresent()
                ? sheet.look().height().getAsDouble() - below
                : top + shape * (right - left);
        if (bottom - top < TICKS * sheet.line() || right - left < TICKS * sheet.line()) {
            throw new NotDrawableException("the page is too small for the figure; it needs more width or height");
        }
        return new Axis(sheet, left, top, right, bottom);
    }
}
