package dilemma.report.figure;

import dilemma.metrics.Matrix;

/**
 * The cells of a heat map, each of the same size.
 *
 * @param sheet the page
 * @param left the left edge of the first column, in millimetres, as the others
 * @param top the upper edge of the first row
 * @param width of a cell
 * @param height of a cell
 * @param colours what stands for which number
 */
record Cells(Sheet sheet, double left, double top, double width, double height, ColourScale colours) {

    /** The thickness of the white lines between cells that have some. */
    private static final double LINE = 0.15;

    /** How far a cell reaches below the next ones at most. */
    private static final double OVERLAP = 0.2;

    /** Draws cells with white lines between them. */
    void drawApart(int rows, int columns, Matrix.Entry numbers) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                draw(row, column, width - LINE, height - LINE, numbers.at(row, column));
            }
        }
    }

    /** Draws cells each of which reaches below the next ones, so that no ground shines through between them. */
    void drawTogether(int rows, int columns, Matrix.Entry numbers) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double reach = width + (column == columns - 1 ? 0 : Math.min(width / 2, OVERLAP));
                double depth = height + (row == rows - 1 ? 0 : Math.min(height / 2, OVERLAP));
                draw(row, column, reach, depth, numbers.at(row, column));
            }
        }
    }

    /** A cell without a number is white and crossed out. */
    private void draw(int row, int column, double wide, double high, double number) {
        double x = left + column * width;
        double y = top + row * height;
        boolean isThere = !Double.isNaN(number);
        sheet.add(new Mark.Rectangle(x, y, wide, high, isThere ? colours.of(number) : Colour.WHITE));
        if (!isThere) {
            sheet.line(new Point(x, y + height), new Point(x + width, y), Sheet.THIN, Colour.PALE);
        }
    }

    /** Writes a number into its cell, in the colour that is read best on it. */
    void write(int row, int column, double number, String text, double size) {
        Colour ground = Double.isNaN(number) ? Colour.WHITE : colours.of(number);
        sheet.text(
                left + (column + 0.5) * width,
                top + (row + 0.5) * height,
                Mark.Anchor.MIDDLE,
                text,
                size,
                ground.ink());
    }
}
