package dilemma.report.figure;

import dilemma.report.figure.Mark.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Labels at the right of a plot, each as near as it can be to what it names, and none over another. */
final class EndLabels {

    /** The largest share of the page that they may take. */
    private static final double ROOM = 0.35;

    /** How long the lines to the labels are, as a share of the size of the texts. */
    private static final double LEADER = 1.4;

    private static final double SWATCH = 0.7;

    /** How many lines of text a plot is high at least. */
    private static final double LEAST = 3;

    /**
     * Something that is named.
     *
     * @param at where it ends
     */
    record Named(String name, Point at, Colour colour) {}

    private EndLabels() {}

    /**
     * Returns a plot with room for labels at its right, and for what stands above and below it.
     *
     * @param left where it begins
     * @param shape how many times as high as wide the page is, where it does not say and labels need no more
     * @param names what the labels say
     * @param title what stands below the axis
     * @throws NotDrawableException if the page is too small
     */
    static Axis beside(Sheet sheet, double left, double shape, List<String> names, String title) {
        double top = sheet.top() + sheet.line() + sheet.gap();
        double below = Axis.roomBelow(sheet, title) + sheet.margin();
        double labels = names.size() * sheet.line();
        double least = top + Math.max(labels, LEAST * sheet.line()) + below;
        double height =
                sheet.look().height().orElse(Math.max(shape * sheet.look().width(), least));
        double right = sheet.right() - room(sheet, names);
        if (height < least || right - left < labels / names.size()) {
            throw new NotDrawableException("the page is too small for " + names.size()
                    + " labels beside the figure; give it more room, or show fewer with --top");
        }
        return new Axis(sheet, left, top, right, height - below);
    }

    /** Returns how much room labels with these texts take. */
    private static double room(Sheet sheet, List<String> names) {
        double text = Math.min(sheet.widest(names), ROOM * sheet.look().width());
        return (LEADER + SWATCH) * sheet.size() + sheet.gap() + text;
    }

    /**
     * Draws the labels.
     *
     * @param x where the plot ends
     * @param top how high up labels may begin
     * @param bottom how far down they may end
     */
    static void draw(Sheet sheet, List<Named> named, double x, double top, double bottom) {
        List<Named> ordered = named.stream()
                .sorted(Comparator.comparingDouble(end -> end.at().y()))
                .toList();
        double[] places = places(
                ordered.stream().mapToDouble(end -> end.at().y()).toArray(),
                sheet.line(),
                top + sheet.line() / 2,
                bottom - sheet.line() / 2);
        IntStream.range(0, places.length).forEach(i -> draw(sheet, ordered.get(i), x, places[i]));
    }

    /** Returns places in the same order, at least so far apart, within bounds as far as these allow. */
    static double[] places(double[] wanted, double distance, double low, double high) {
        double[] places = wanted.clone();
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], i == 0 ? low : places[i - 1] + distance);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], i == places.length - 1 ? high : places[i + 1] - distance);
        }
        return places;
    }

    private static void draw(Sheet sheet, Named named, double x, double y) {
        double swatch = SWATCH * sheet.size();
        double begin = x + LEADER * sheet.size();
        double text = begin + swatch + sheet.gap() / 2;
        sheet.line(named.at(), new Point(begin, y), Sheet.THIN, Colour.GREY);
        sheet.add(new Mark.Rectangle(begin, y - swatch / 2, swatch, swatch, named.colour()));
        sheet.text(text, y, Anchor.START, sheet.cut(named.name(), sheet.right() - text), Colour.INK);
    }
}
