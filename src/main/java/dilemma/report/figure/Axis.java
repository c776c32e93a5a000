package dilemma.report.figure;

import dilemma.report.figure.Mark.Anchor;
import java.util.List;

/**
 * The two axes of a plot.
 *
 * @param sheet the page
 * @param left the left edge of the plot, in millimetres, as the others
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 */
record Axis(Sheet sheet, double left, double top, double right, double bottom) {

    /** How many times as wide as its label the distance of two ticks is at least. */
    private static final double ROOMY = 2.2;

    /** Returns round numbers along the lower edge, as many as there is room for. */
    List<Tick> ticks(Scale across) {
        int most = 8;
        while (most > 1) {
            List<Tick> ticks = Tick.on(across, most, sheet.look().language());
            double label = sheet.widest(ticks.stream().map(Tick::label).toList());
            if (ticks.size() * label * ROOMY <= right - left) {
                return ticks;
            }
            most--;
        }
        return Tick.on(across, 1, sheet.look().language());
    }

    /** Returns at most so many round numbers along the left edge, fewer where there is no room for their labels. */
    List<Tick> ticksUp(Scale up, int most) {
        List<Tick> ticks = Tick.on(up, most, sheet.look().language());
        return most == 1 || ticks.size() * sheet.line() <= bottom - top ? ticks : ticksUp(up, most - 1);
    }

    /** Returns how much room the ticks and the title below a plot take. */
    static double roomBelow(Sheet sheet, String title) {
        return sheet.gap()
                + sheet.line()
                + Typeface.standard()
                                .wrap(Typeface.visible(title), sheet.size(), sheet.right() - sheet.left())
                                .size()
                        * sheet.line();
    }

    /** Draws pale lines upward from the ticks of the lower edge. */
    void guides(List<Tick> ticks) {
        ticks.forEach(
                tick -> sheet.line(new Point(tick.at(), top), new Point(tick.at(), bottom), Sheet.THIN, Colour.PALE));
    }

    /** Draws the lower edge with its labels, of which those are left out for which there is no room, and a title. */
    void across(List<Tick> ticks, String title) {
        sheet.line(new Point(left, bottom), new Point(right, bottom), Sheet.THIN, Colour.GREY);
        double y = bottom + sheet.gap() + sheet.size() / 2;
        double free = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double width = sheet.width(tick.label());
            double middle = sheet.inside(tick.at(), width);
            sheet.line(
                    new Point(tick.at(), bottom),
                    new Point(tick.at(), bottom + sheet.gap() / 2),
                    Sheet.THIN,
                    Colour.GREY);
            if (middle - width / 2 > free) {
                sheet.text(middle, y, Anchor.MIDDLE, tick.label(), Colour.INK);
                free = middle + width / 2 + sheet.gap() / 2;
            }
        }
        sheet.advance(sheet.paragraph((left + right) / 2, bottom + sheet.gap() + sheet.line(), title));
    }

    /** Draws labels and pale lines to the right from the ticks of the left edge. */
    void up(List<Tick> ticks) {
        for (Tick tick : ticks) {
            sheet.line(new Point(left, tick.at()), new Point(right, tick.at()), Sheet.THIN, Colour.PALE);
            sheet.text(left - sheet.gap(), tick.at(), Anchor.END, tick.label(), Colour.INK);
        }
    }
}
