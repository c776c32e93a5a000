package dilemma.report.figure;

import dilemma.report.figure.Mark.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A chart with a row for each of some names, and an axis that all rows share. */
final class RowChart {

    /** The largest share of the page that names may take. */
    private static final double NAMES = 0.4;

    /**
     * How high a row is, as a share of the size of the texts: where there are few, where there are many, and at least.
     */
    private static final double ROOMY = 1.8;

    private static final double TIGHT = 1.25;
    private static final double LEAST = 1.1;
    private static final int FEW = 40;

    private final Sheet sheet;
    private final List<String> names;
    private final String title;
    private final double height;
    private final Axis axis;
    private final Scale scale;

    /**
     * Lays a chart out.
     *
     * @param names the name of each row, from top to bottom
     * @param range the numbers of the axis
     * @param title what they are
     * @param values what stands at the right end of each row; empty where nothing does
     */
    RowChart(Sheet sheet, List<String> names, Scale range, String title, List<String> values) {
        this.sheet = sheet;
        this.names = names;
        this.title = title;
        height = height();
        double left = sheet.left()
                + Math.min(sheet.widest(names), NAMES * sheet.look().width())
                + sheet.gap();
        double right = sheet.right() - (values.isEmpty() ? sheet.gap() : sheet.widest(values) + sheet.gap());
        axis = new Axis(sheet, left, sheet.top(), right, sheet.top() + names.size() * height);
        scale = range.along(left, right);
        axis.guides(axis.ticks(scale));
        double room = left - sheet.gap() - sheet.left();
        IntStream.range(0, names.size()).forEach(row -> write(row, room));
        IntStream.range(0, values.size())
                .forEach(row -> sheet.text(sheet.right(), y(row), Anchor.END, values.get(row), Colour.GREY));
    }

    private void write(int row, double room) {
        sheet.text(sheet.left() + room, y(row), Anchor.END, sheet.cut(names.get(row), room), Colour.INK);
    }

    private double height() {
        double standard = (names.size() <= FEW ? ROOMY : TIGHT) * sheet.size();
        double around = sheet.top() + Axis.roomBelow(sheet, title) + sheet.margin();
        double height = sheet.look().height().isPresent()
                ? (sheet.look().height().getAsDouble() - around) / names.size()
                : standard;
        if (height < LEAST * sheet.size()) {
            double needed = around + names.size() * LEAST * sheet.size();
            throw new NotDrawableException(String.format(
                    Locale.ROOT,
                    "%d names need a page at least %.0f mm high; show fewer, or smaller texts",
                    names.size(),
                    Math.ceil(needed)));
        }
        return height;
    }

    /** Returns where a number lies. */
    double x(double number) {
        return scale.at(number);
    }

    /** Returns the middle of a row, from 0. */
    double y(int row) {
        return axis.top() + (row + 0.5) * height;
    }

    /** Returns the left edge of the rows. */
    double left() {
        return axis.left();
    }

    /** Returns how thick something is that fills so much of a row, at most that share of the size of the texts. */
    double thickness(double share) {
        return share * Math.min(height, ROOMY * sheet.size());
    }

    /** Draws the axis below the rows. */
    void finish() {
        axis.across(axis.ticks(scale), title);
    }
}
