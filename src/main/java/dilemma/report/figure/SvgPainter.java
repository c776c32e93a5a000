package dilemma.report.figure;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Paints marks as elements of SVG 1.1, with three decimals of a millimetre. */
final class SvgPainter implements Painter {

    private static final int DECIMALS = 3;
    private static final double THOUSAND = 1000;

    private final StringBuilder svg = new StringBuilder();

    /** Returns a drawing as a document of its own: the same drawing, the same text. */
    static String document(Drawing drawing) throws IOException {
        SvgPainter painter = new SvgPainter();
        painter.begin(drawing);
        drawing.paintWith(painter);
        return painter.svg.append("</svg>\n").toString();
    }

    private void begin(Drawing drawing) {
        String width = number(drawing.width());
        String height = number(drawing.height());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "mm\" height=\"" + height
                + "mm\" viewBox=\"0 0 " + width + " " + height + "\" font-family=\"" + Typeface.FAMILIES
                + "\" role=\"img\">\n");
        svg.append("<title>" + escaped(drawing.title()) + "</title>\n");
        svg.append("<desc>" + escaped(drawing.description()) + "</desc>\n");
    }

    @Override
    public void rectangle(Mark.Rectangle rectangle) {
        svg.append("<rect x=\"" + number(rectangle.x()) + "\" y=\"" + number(rectangle.y()) + "\" width=\""
                + number(rectangle.width()) + "\" height=\"" + number(rectangle.height()) + "\" fill=\""
                + rectangle.fill().hex() + "\"/>\n");
    }

    @Override
    public void dot(Mark.Dot dot) {
        svg.append("<circle cx=\"" + number(dot.centre().x()) + "\" cy=\""
                + number(dot.centre().y()) + "\" r=\"" + number(dot.radius()) + "\" fill=\""
                + dot.fill().hex() + "\"/>\n");
    }

    @Override
    public void line(Mark.Line line) {
        svg.append("<polyline points=\"" + points(line.points()) + "\" fill=\"none\" stroke=\""
                + line.stroke().hex() + "\" stroke-width=\"" + number(line.width())
                + "\" stroke-linejoin=\"round\"/>\n");
    }

    @Override
    public void area(Mark.Area area) {
        svg.append("<polygon points=\"" + points(area.points()) + "\" fill=\""
                + area.fill().hex() + "\"/>\n");
    }

    @Override
    public void text(Mark.Text text) {
        String x = number(text.at().x());
        String y = number(text.at().y());
        String turned = text.upward() ? " transform=\"rotate(-90 " + x + " " + y + ")\"" : "";
        svg.append("<text x=\"" + x + "\" y=\"" + y + "\"" + anchor(text.anchor()) + turned + " font-size=\""
                + number(text.size()) + "\" fill=\"" + text.fill().hex() + "\">" + escaped(text.text()) + "</text>\n");
    }

    private static String anchor(Mark.Anchor anchor) {
        return switch (anchor) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String number(double millimetres) {
        return BigDecimal.valueOf(Math.round(millimetres * THOUSAND), DECIMALS)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escaped(String text) {
        return Typeface.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
