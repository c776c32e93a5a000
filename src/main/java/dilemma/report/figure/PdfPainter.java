package dilemma.report.figure;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Paints marks as content of a PDF page, whose unit is the point and whose y grows upward. */
final class PdfPainter implements Painter {

    /** How far the control points of a Bézier curve lie from its ends for a quarter of a circle: 4 (√2 - 1) / 3. */
    private static final double QUARTER = 0.5522847498307936;

    private static final int ROUND_JOIN = 1;

    private final PDPageContentStream content;
    private final PDFont font;
    private final double height;

    /** Paints on a page of this height in millimetres. */
    PdfPainter(PDPageContentStream content, PDFont font, double height) throws IOException {
        this.content = content;
        this.font = font;
        this.height = height;
        content.setLineJoinStyle(ROUND_JOIN);
    }

    @Override
    public void rectangle(Mark.Rectangle rectangle) throws IOException {
        content.setNonStrokingColor(color(rectangle.fill()));
        content.addRect(
                x(rectangle.x()),
                y(rectangle.y() + rectangle.height()),
                points(rectangle.width()),
                points(rectangle.height()));
        content.fill();
    }

    @Override
    public void dot(Mark.Dot dot) throws IOException {
        double x = dot.centre().x();
        double y = dot.centre().y();
        double radius = dot.radius();
        content.setNonStrokingColor(color(dot.fill()));
        content.moveTo(x(x + radius), y(y));
        quarter(x, y, radius, 1, 0, 0, 1);
        quarter(x, y, radius, 0, 1, -1, 0);
        quarter(x, y, radius, -1, 0, 0, -1);
        quarter(x, y, radius, 0, -1, 1, 0);
        content.fill();
    }

    /** Goes from one direction, seen from the centre, to the next one. */
    private void quarter(double x, double y, double radius, int fromX, int fromY, int toX, int toY) throws IOException {
        content.curveTo(
                x(x + radius * (fromX + QUARTER * toX)),
                y(y + radius * (fromY + QUARTER * toY)),
                x(x + radius * (toX + QUARTER * fromX)),
                y(y + radius * (toY + QUARTER * fromY)),
                x(x + radius * toX),
                y(y + radius * toY));
    }

    @Override
    public void line(Mark.Line line) throws IOException {
        content.setStrokingColor(color(line.stroke()));
        content.setLineWidth(points(line.width()));
        path(line.points());
        content.stroke();
    }

    @Override
    public void area(Mark.Area area) throws IOException {
        content.setNonStrokingColor(color(area.fill()));
        path(area.points());
        content.fill();
    }

    @Override
    public void text(Mark.Text text) throws IOException {
        Typeface typeface = Typeface.standard();
        String known = typeface.known(text.text());
        double before = text.anchor().share() * typeface.width(known, text.size());
        content.setNonStrokingColor(color(text.fill()));
        content.beginText();
        content.setFont(font, points(text.size()));
        content.setTextMatrix(
                text.upward()
                        ? new Matrix(0, 1, -1, 0, x(text.at().x()), y(text.at().y() + before))
                        : Matrix.getTranslateInstance(
                                x(text.at().x() - before), y(text.at().y())));
        content.showText(known);
        content.endText();
    }

    private void path(List<Point> points) throws IOException {
        content.moveTo(x(points.get(0).x()), y(points.get(0).y()));
        for (Point point : points.subList(1, points.size())) {
            content.lineTo(x(point.x()), y(point.y()));
        }
    }

    private static float x(double millimetres) {
        return points(millimetres);
    }

    private float y(double millimetres) {
        return points(height - millimetres);
    }

    private static float points(double millimetres) {
        return (float) (millimetres * Pdf.POINTS);
    }

    private static Color color(Colour colour) {
        return new Color(colour.rgb());
    }
}
