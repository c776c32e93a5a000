package dilemma.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Paints marks as pixels. Texts are painted by the outlines of their glyphs, so that no font need be installed. */
final class RasterPainter implements Painter {

    private final Graphics2D graphics;

    /** Paints on graphics whose unit is the millimetre. */
    RasterPainter(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void rectangle(Mark.Rectangle rectangle) {
        graphics.setColor(color(rectangle.fill()));
        graphics.fill(new Rectangle2D.Double(rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()));
    }

    @Override
    public void dot(Mark.Dot dot) {
        graphics.setColor(color(dot.fill()));
        double radius = dot.radius();
        graphics.fill(
                new Ellipse2D.Double(dot.centre().x() - radius, dot.centre().y() - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void line(Mark.Line line) {
        graphics.setColor(color(line.stroke()));
        graphics.setStroke(new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(path(line.points()));
    }

    @Override
    public void area(Mark.Area area) {
        graphics.setColor(color(area.fill()));
        Path2D path = path(area.points());
        path.closePath();
        graphics.fill(path);
    }

    @Override
    public void text(Mark.Text text) {
        graphics.setColor(color(text.fill()));
        AffineTransform place =
                AffineTransform.getTranslateInstance(text.at().x(), text.at().y());
        if (text.upward()) {
            place.quadrantRotate(-1);
        }
        String known = Typeface.standard().known(text.text());
        place.translate(-text.anchor().share() * Typeface.standard().width(known, text.size()), 0);
        place.scale(text.size(), text.size());
        graphics.fill(place.createTransformedShape(Typeface.standard().outline(known)));
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private static Color color(Colour colour) {
        return new Color(colour.rgb());
    }
}
