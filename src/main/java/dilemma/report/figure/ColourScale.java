package dilemma.report.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Colours that stand for numbers, from dark blue to yellow.
 *
 * @param range the lowest and the highest number
 * @param isBlueHigh whether the highest number is dark blue, and not yellow
 */
record ColourScale(Scale range, boolean isBlueHigh) {

    private static final int STEPS = 100;
    private static final double THICKNESS = 1.2;

    /** Cooperation is blue, as everywhere. */
    static ColourScale ofCooperation() {
        return new ColourScale(new Scale(0, 1, 0, 1), true);
    }

    /** Returns the colour of a number. */
    Colour of(double number) {
        double share = range.share(number);
        return Palette.sequential(isBlueHigh ? 1 - share : share);
    }

    /** Draws a bar of the colours below what is on the page, with round numbers and what they are. */
    void legend(Sheet sheet, double left, double right, String title) {
        double top = sheet.top() + sheet.gap();
        double bottom = top + THICKNESS * sheet.size();
        Scale across = range.along(left, right);
        double step = (right - left) / STEPS;
        IntStream.range(0, STEPS)
                .forEach(i -> sheet.add(new Mark.Rectangle(
                        left + i * step,
                        top,
                        Math.min(2 * step, right - left - i * step),
                        bottom - top,
                        of(range.low() + (i + 0.5) / STEPS * (range.high() - range.low())))));
        Axis axis = new Axis(sheet, left, top, right, bottom);
        List<Tick> ticks = axis.ticks(across);
        axis.across(ticks, title);
    }

    /** Returns how much room the bar and what stands below it take. */
    static double room(Sheet sheet, String title) {
        return sheet.gap() + THICKNESS * sheet.size() + Axis.roomBelow(sheet, title);
    }
}
