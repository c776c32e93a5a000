package dilemma.report.figure;

import java.io.IOException;
import java.util.List;

/**
 * A figure that is laid out: marks on a page, painted one over the other.
 *
 * @param width of the page in millimetres
 * @param height of the page in millimetres
 * @param title what the figure is called
 * @param description what it shows, in words for those who cannot see it
 * @param marks from the lowest to the topmost
 */
public record Drawing(double width, double height, String title, String description, List<Mark> marks) {

    /** Copies the marks. */
    public Drawing {
        marks = List.copyOf(marks);
    }

    /** Has a painter paint all marks. */
    void paintWith(Painter painter) throws IOException {
        for (Mark mark : marks) {
            mark.paintWith(painter);
        }
    }
}
