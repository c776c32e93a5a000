package dilemma.report.figure;

import dilemma.report.figure.Mark.Anchor;
import java.util.ArrayList;
import java.util.List;

/** A page on which a figure is laid out, from top to bottom. Lengths are in millimetres. */
final class Sheet {

    /** The thickness of axes and of lines that guide the eye. */
    static final double THIN = 0.15;

    /** The distance of two base lines, and of things that belong together, as shares of the size of the texts. */
    private static final double LINE = 1.3;

    private static final double GAP = 0.6;
    private static final double TITLE = 1.25;

    /** Where the middle of small letters lies above the base line, and how far letters reach below it. */
    private static final double MIDDLE = 0.35;

    private final Look look;
    private final Typeface typeface = Typeface.standard();
    private final List<Mark> marks = new ArrayList<>();
    private double top;

    /** Begins a page with the title of the figure. */
    Sheet(Look look) {
        this.look = look;
        top = margin();
        if (!look.title().isBlank()) {
            double size = TITLE * size();
            for (String line : typeface.wrap(Typeface.visible(look.title()), size, right() - left())) {
                top += size;
                marks.add(new Mark.Text(new Point(left(), top), Anchor.START, false, line, size, Colour.INK));
                top += GAP / 2 * size;
            }
            top += gap();
        }
    }

    Look look() {
        return look;
    }

    /** Returns the size of the texts. */
    double size() {
        return look.size();
    }

    /** Returns the distance of two lines of text. */
    double line() {
        return LINE * size();
    }

    /** Returns the distance between a text and what it belongs to. */
    double gap() {
        return GAP * size();
    }

    double left() {
        return margin();
    }

    double right() {
        return look.width() - margin();
    }

    /** Returns where there is nothing yet. */
    double top() {
        return top;
    }

    /** Returns how much is left free at the edges of the page. */
    double margin() {
        return GAP * size();
    }

    /** Returns how wide a text is. */
    double width(String text) {
        return typeface.width(Typeface.visible(text), size());
    }

    /** Returns how wide the widest of some texts is, 0 where there is none. */
    double widest(List<String> texts) {
        return texts.stream().mapToDouble(this::width).max().orElse(0);
    }

    /** Returns a text cut so that it fits into some room. */
    String cut(String text, double room) {
        return typeface.cut(Typeface.visible(text), size(), room);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** Adds a line between two points. */
    void line(Point from, Point to, double width, Colour colour) {
        marks.add(new Mark.Line(List.of(from, to), width, colour));
    }

    /** Adds a text whose middle lies at a height. */
    void text(double x, double middle, Anchor anchor, String text, Colour colour) {
        text(x, middle, anchor, text, size(), colour);
    }

    /** Adds a text of some size whose middle lies at a height. */
    void text(double x, double middle, Anchor anchor, String text, double size, Colour colour) {
        marks.add(new Mark.Text(new Point(x, middle + MIDDLE * size), anchor, false, text, size, colour));
    }

    /** Adds a text of some size that reads upward, beginning at a height, with its middle at an x. */
    void upward(double middle, double y, String text, double size, Colour colour) {
        marks.add(new Mark.Text(new Point(middle + MIDDLE * size, y), Anchor.START, true, text, size, colour));
    }

    /** Adds a text in as many lines as it needs, each as near to the middle of a stretch as the page allows. */
    double paragraph(double middle, double y, String text) {
        double below = y;
        for (String row : typeface.wrap(Typeface.visible(text), size(), right() - left())) {
            below += line();
            text(inside(middle, width(row)), below - line() / 2, Anchor.MIDDLE, row, Colour.INK);
        }
        return below;
    }

    /** Returns the middle nearest to a given one at which something so wide is on the page. */
    double inside(double middle, double width) {
        return Math.max(left() + width / 2, Math.min(right() - width / 2, middle));
    }

    /** Adds what the left edge of a plot shows, above it. */
    void heading(String text) {
        text(left(), top + size() / 2, Anchor.START, cut(text, right() - left()), Colour.INK);
    }

    /** Takes note that nothing more will come above a height. */
    void advance(double to) {
        top = to;
    }

    /** Ends the page below what is on it, or as high as was asked for. */
    Drawing drawing(String description) {
        double height = look.height().orElse(top + margin());
        List<Mark> all = new ArrayList<>();
        all.add(new Mark.Rectangle(0, 0, look.width(), height, Colour.WHITE));
        all.addAll(marks);
        return new Drawing(look.width(), height, look.title(), description, all);
    }
}
