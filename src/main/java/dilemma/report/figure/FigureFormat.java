package dilemma.report.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which figures are written. */
public enum FigureFormat {
    /** Scalable Vector Graphics, whose texts stay texts. */
    SVG {
        @Override
        public void write(Drawing drawing, int dots, OutputStream out) throws IOException {
            out.write(SvgPainter.document(drawing).getBytes(StandardCharsets.UTF_8));
        }
    },
    /** Portable Network Graphics: pixels. */
    PNG {
        @Override
        public void write(Drawing drawing, int dots, OutputStream out) throws IOException {
            Png.write(drawing, dots, out);
        }
    },
    /** Portable Document Format: vectors and texts on one page, with the typeface in it. */
    PDF {
        @Override
        public void write(Drawing drawing, int dots, OutputStream out) throws IOException {
            Pdf.write(drawing, out);
        }
    };

    /**
     * Writes a drawing.
     *
     * @param dots how many pixels there are to the inch where there are pixels
     * @throws NotDrawableException if the drawing is too large for the format
     */
    public abstract void write(Drawing drawing, int dots, OutputStream out) throws IOException;

    /** Returns how the names of files in this format end, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the format of the files whose names end so. */
    public static Optional<FigureFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns how the names of files in all formats end. */
    public static List<String> extensions() {
        return Arrays.stream(values()).map(FigureFormat::extension).toList();
    }
}
