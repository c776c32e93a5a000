package dilemma.report.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes drawings as PDF documents of one page: vectors, and texts in a typeface that is embedded. */
final class Pdf {

    /** The points of a millimetre; there are 72 to the inch. */
    static final double POINTS = 72 / 25.4;

    private Pdf() {}

    /** Writes a drawing: the same drawing, the same bytes. */
    static void write(Drawing drawing, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream file = Typeface.file()) {
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(Typeface.visible(drawing.title()));
            document.getDocumentInformation().setSubject(Typeface.visible(drawing.description()));
            PDPage page = page(drawing);
            document.addPage(page);
            PDType0Font font = PDType0Font.load(document, file);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.paintWith(new PdfPainter(content, font, drawing.height()));
            }
            document.save(out);
        }
    }

    private static PDPage page(Drawing drawing) {
        return new PDPage(new PDRectangle((float) (drawing.width() * POINTS), (float) (drawing.height() * POINTS)));
    }
}
