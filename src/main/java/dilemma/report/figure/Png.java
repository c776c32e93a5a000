package dilemma.report.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes drawings as PNG images, which tell how large they are meant to be. */
final class Png {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double INCH = 25.4;
    private static final double METRE = 1000;
    private static final long MOST_PIXELS = 200_000_000;

    private Png() {}

    /**
     * Writes a drawing.
     *
     * @param dots how many pixels there are to the inch
     * @throws NotDrawableException if there were more pixels than memory has room for
     */
    static void write(Drawing drawing, int dots, OutputStream out) throws IOException {
        BufferedImage image = image(drawing, dots / INCH);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, size(writer, image, dots)));
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage image(Drawing drawing, double scale) throws IOException {
        long width = Math.max(1, Math.round(drawing.width() * scale));
        long height = Math.max(1, Math.round(drawing.height() * scale));
        if (width * height > MOST_PIXELS) {
            throw new NotDrawableException("an image of " + width + " by " + height
                    + " pixels is too large; fewer dots per inch, or SVG or PDF, do it");
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(width / drawing.width(), height / drawing.height());
        drawing.paintWith(new RasterPainter(graphics));
        graphics.dispose();
        return image;
    }

    /** The chunk pHYs says how many pixels there are to the metre. */
    private static IIOMetadata size(ImageWriter writer, BufferedImage image, int dots) throws IOException {
        ImageWriteParam standard = writer.getDefaultWriteParam();
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), standard);
        String perMetre = String.valueOf(Math.round(dots * METRE / INCH));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(physical);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }
}
