package dilemma.report.figure;

import java.io.IOException;

/** Paints marks of each kind. */
interface Painter {

    /** Paints a rectangle. */
    void rectangle(Mark.Rectangle rectangle) throws IOException;

    /** Paints a circle. */
    void dot(Mark.Dot dot) throws IOException;

    /** Paints a line. */
    void line(Mark.Line line) throws IOException;

    /** Paints a polygon. */
    void area(Mark.Area area) throws IOException;

    /** Paints a text. */
    void text(Mark.Text text) throws IOException;
}
