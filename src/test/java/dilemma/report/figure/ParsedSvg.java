package dilemma.report.figure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A figure as a reader of SVG sees it. */
public final class ParsedSvg {

    /** How high capitals and deep tails of letters reach, as shares of the size of the typeface. */
    private static final double ABOVE = 0.73;

    private static final double BELOW = 0.21;

    private final Element root;

    /** A rectangle on the page in millimetres. */
    public record Box(double left, double top, double right, double bottom, String what) {

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isWithin(double width, double height, double slack) {
            return left >= -slack && top >= -slack && right <= width + slack && bottom <= height + slack;
        }
    }

    private ParsedSvg(Element root) {
        this.root = root;
    }

    /** Writes a drawing as SVG and reads it. */
    public static ParsedSvg of(Drawing drawing) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            FigureFormat.SVG.write(drawing, 1, out);
            return of(out.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads an SVG document. */
    public static ParsedSvg of(String svg) {
        try {
            ByteArrayInputStream bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
            return new ParsedSvg(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(bytes)
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(svg, e);
        }
    }

    double width() {
        return Double.parseDouble(root.getAttribute("width").replace("mm", ""));
    }

    double height() {
        return Double.parseDouble(root.getAttribute("height").replace("mm", ""));
    }

    /** Returns the elements of this name. */
    List<Element> all(String name) {
        NodeList nodes = root.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** Returns the elements of this name that are filled with a colour. */
    List<Element> all(String name, Colour fill) {
        return all(name).stream()
                .filter(element -> element.getAttribute("fill").equals(fill.hex()))
                .toList();
    }

    /** Returns all texts in their order. */
    public List<String> texts() {
        return all("text").stream().map(Node::getTextContent).toList();
    }

    /** Returns the pairs of labels that lie over each other. */
    public List<String> overlaps() {
        List<Box> labels = labels();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (labels.get(i).overlaps(labels.get(j))) {
                    overlaps.add(labels.get(i) + " and " + labels.get(j));
                }
            }
        }
        return overlaps;
    }

    /** Returns what lies beyond the edges of the page. */
    public List<Box> outside() {
        List<Box> boxes = new ArrayList<>(labels());
        all("rect").forEach(rect -> boxes.add(rectangle(rect)));
        all("circle").forEach(circle -> boxes.add(circle(circle)));
        all("polyline").forEach(line -> boxes.add(points(line)));
        all("polygon").forEach(area -> boxes.add(points(area)));
        return boxes.stream()
                .filter(box -> !box.isWithin(width(), height(), 0.002))
                .toList();
    }

    private List<Box> labels() {
        return all("text").stream().map(ParsedSvg::label).toList();
    }

    private static Box label(Element text) {
        double x = number(text, "x");
        double y = number(text, "y");
        double size = number(text, "font-size");
        String content = text.getTextContent();
        double width = Typeface.standard().width(content, size);
        double before = switch (text.getAttribute("text-anchor")) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
        return text.hasAttribute("transform")
                ? new Box(x - ABOVE * size, y + before - width, x + BELOW * size, y + before, content)
                : new Box(x - before, y - ABOVE * size, x - before + width, y + BELOW * size, content);
    }

    private static Box rectangle(Element rect) {
        double x = number(rect, "x");
        double y = number(rect, "y");
        return new Box(x, y, x + number(rect, "width"), y + number(rect, "height"), "rect");
    }

    private static Box circle(Element circle) {
        double x = number(circle, "cx");
        double y = number(circle, "cy");
        double radius = number(circle, "r");
        return new Box(x - radius, y - radius, x + radius, y + radius, "circle");
    }

    private static Box points(Element element) {
        List<double[]> points = new ArrayList<>();
        for (String point : element.getAttribute("points").split(" ", -1)) {
            String[] parts = point.split(",", -1);
            points.add(new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])});
        }
        double left = points.stream().mapToDouble(point -> point[0]).min().orElseThrow();
        double right = points.stream().mapToDouble(point -> point[0]).max().orElseThrow();
        double top = points.stream().mapToDouble(point -> point[1]).min().orElseThrow();
        double bottom = points.stream().mapToDouble(point -> point[1]).max().orElseThrow();
        return new Box(left, top, right, bottom, element.getTagName());
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
