package dilemma.report.figure;

import java.io.IOException;
import java.util.List;

/** One thing that is drawn. Lengths are in millimetres. */
sealed interface Mark {

    /** Has a painter paint it. */
    void paintWith(Painter painter) throws IOException;

    /**
     * A filled rectangle without an outline.
     *
     * @param x its left edge
     * @param y its upper edge
     */
    record Rectangle(double x, double y, double width, double height, Colour fill) implements Mark {
        @Override
        public void paintWith(Painter painter) throws IOException {
            painter.rectangle(this);
        }
    }

    /**
     * A filled circle without an outline.
     *
     * @param centre its centre
     */
    record Dot(Point centre, double radius, Colour fill) implements Mark {
        @Override
        public void paintWith(Painter painter) throws IOException {
            painter.dot(this);
        }
    }

    /**
     * A line from point to point.
     *
     * @param points at least two
     * @param width its thickness
     */
    record Line(List<Point> points, double width, Colour stroke) implements Mark {

        /** Copies the points. */
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public void paintWith(Painter painter) throws IOException {
            painter.line(this);
        }
    }

    /**
     * A filled polygon without an outline.
     *
     * @param points its corners, at least three
     */
    record Area(List<Point> points, Colour fill) implements Mark {

        /** Copies the points. */
        public Area {
            points = List.copyOf(points);
        }

        @Override
        public void paintWith(Painter painter) throws IOException {
            painter.area(this);
        }
    }

    /**
     * A line of text.
     *
     * @param at where its base line is anchored
     * @param anchor which part of it stands there
     * @param upward whether it reads from bottom to top, not from left to right
     * @param text what it says; what is no visible character in it is replaced by a question mark
     * @param size the size of its typeface
     */
    record Text(Point at, Anchor anchor, boolean upward, String text, double size, Colour fill) implements Mark {

        /** Makes the text harmless. */
        public Text {
            text = Typeface.visible(text);
        }

        @Override
        public void paintWith(Painter painter) throws IOException {
            painter.text(this);
        }
    }

    /** Which part of a text stands at its place. */
    enum Anchor {
        /** Where it begins. */
        START(0),
        /** Its middle. */
        MIDDLE(0.5),
        /** Where it ends. */
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }

        /** Returns the share of the text that lies before its place. */
        double share() {
            return share;
        }
    }
}
