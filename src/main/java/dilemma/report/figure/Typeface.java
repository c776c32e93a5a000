package dilemma.report.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The typeface of figures: Liberation Sans, of which every glyph is as wide as in Arial and Helvetica, so that a text
 * takes the same room wherever one of them is there. It comes with PDFBox; nothing is asked of the machine's fonts.
 */
final class Typeface {

    /** As CSS names it, with those that take the same room. */
    static final String FAMILIES = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String ELLIPSIS = "…";

    /** In millimetres: nobody sees it. */
    private static final double ROUNDING = 1e-6;

    /** Stands for characters that the typeface does not have. */
    private static final int MISSING = '□';

    /** Read when the first text is measured. */
    private static final class Standard {
        static final Typeface TYPEFACE = new Typeface(read());
    }

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(TrueTypeFont font) {
        this.font = font;
        try {
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the one typeface that there is. */
    static Typeface standard() {
        return Standard.TYPEFACE;
    }

    /** Returns the file of the typeface, in the format TrueType. */
    static InputStream file() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(RESOURCE), RESOURCE);
    }

    private static TrueTypeFont read() {
        try (InputStream file = file()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a text with question marks in place of what is no visible character: controls, marks of direction. */
    static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}\\p{Zl}\\p{Zp}]", "?");
    }

    /** Returns a text with squares in place of the characters that the typeface does not have. */
    String known(String text) {
        return text.codePoints()
                .map(character -> glyphs.getGlyphId(character) == 0 ? MISSING : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns how wide a text is that is set in a size; what the typeface does not have is as wide as it is high. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size;
    }

    /** The share of the size that a character is wide. */
    private double advance(int character) {
        int glyph = glyphs.getGlyphId(character);
        return glyph == 0 ? 1 : width(glyph);
    }

    private double width(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a text so short that it fits into some room, with an ellipsis where something is cut off. */
    String cut(String text, double size, double room) {
        if (fits(text, size, room)) {
            return text;
        }
        int length = text.codePointCount(0, text.length());
        while (length > 1 && !fits(start(text, length) + ELLIPSIS, size, room)) {
            length--;
        }
        return start(text, length) + ELLIPSIS;
    }

    /** Room that was made for a text may be a little smaller when it is computed another way. */
    private boolean fits(String text, double size, double room) {
        return width(text, size) <= room + ROUNDING;
    }

    private static String start(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters)).stripTrailing();
    }

    /** Returns a text in lines that fit into some room, broken at spaces; a word that does not fit is cut. */
    List<String> wrap(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!fits(longer, size, room) && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = cut(longer, size, room);
        }
        lines.add(line);
        return lines;
    }

    /** Returns the outline of a known text of size 1 that begins at the origin; what is higher has a lower y. */
    GeneralPath outline(String text) {
        GeneralPath outline = new GeneralPath();
        double x = 0;
        for (int character : text.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(1.0 / unitsPerEm(), -1.0 / unitsPerEm());
            outline.append(place.createTransformedShape(path(glyphs.getGlyphId(character))), false);
            x += advance(character);
        }
        return outline;
    }

    private int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath path(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
