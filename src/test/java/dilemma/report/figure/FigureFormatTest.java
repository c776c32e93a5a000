package dilemma.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.result.Result;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFormatTest {

    private static final List<String> NAMES = List.of("Tit For Tat", "Éléonore & <others>", "名前");

    private static byte[] written(FigureFormat format, Drawing drawing, int dots) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(drawing, dots, out);
        return out.toByteArray();
    }

    private static Drawing ranking() {
        return Samples.drawing(FigureKind.RANKING, Samples.complete(1, NAMES), Samples.look(120));
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void theSameFigureIsTheSameBytes(FigureFormat format) throws IOException {
        assertThat(written(format, ranking(), 100)).isEqualTo(written(format, ranking(), 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 300, 600})
    void anImageHasThePixelsOfItsSizeAndTellsHowManyThereAreToTheMetre(int dots) throws IOException {
        Drawing drawing = ranking();
        byte[] bytes = written(FigureFormat.PNG, drawing, dots);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));

        assertThat(image.getWidth()).isEqualTo((int) Math.round(120 * dots / 25.4));
        assertThat(image.getHeight()).isEqualTo((int) Math.round(drawing.height() * dots / 25.4));
        ByteBuffer physical = chunk(bytes, "pHYs");
        assertThat(physical.getInt()).isEqualTo((int) Math.round(dots / 0.0254));
        assertThat(physical.getInt()).isEqualTo((int) Math.round(dots / 0.0254));
        assertThat(physical.get()).as("the unit is the metre").isEqualTo((byte) 1);
    }

    private static ByteBuffer chunk(byte[] png, String type) {
        ByteBuffer rest = ByteBuffer.wrap(png).position(8);
        while (true) {
            int length = rest.getInt();
            byte[] name = new byte[4];
            rest.get(name);
            if (new String(name, StandardCharsets.US_ASCII).equals(type)) {
                return rest.slice(rest.position(), length);
            }
            rest.position(rest.position() + length + 4);
        }
    }

    @Test
    void whatIsDrawnIsSeen() throws IOException {
        Drawing drawing = new Drawing(
                20,
                10,
                "",
                "",
                List.of(
                        new Mark.Rectangle(0, 0, 20, 10, Colour.WHITE),
                        new Mark.Rectangle(1, 1, 4, 4, new Colour(0x0072B2)),
                        new Mark.Dot(new Point(10, 5), 2, new Colour(0xE69F00)),
                        new Mark.Area(List.of(new Point(14, 1), new Point(19, 1), new Point(19, 6)), Colour.BLACK),
                        new Mark.Line(List.of(new Point(1, 8), new Point(19, 8)), 1, Colour.GREY)));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(FigureFormat.PNG, drawing, 254)));

        assertThat(colour(image, 3, 3)).isEqualTo(0x0072B2);
        assertThat(colour(image, 10, 5)).isEqualTo(0xE69F00);
        assertThat(colour(image, 18, 2)).isEqualTo(0);
        assertThat(colour(image, 15, 5)).isEqualTo(0xFFFFFF);
        assertThat(colour(image, 10, 8)).isEqualTo(Colour.GREY.rgb());
    }

    private static int colour(BufferedImage image, int x, int y) {
        return image.getRGB(10 * x, 10 * y) & 0xFFFFFF;
    }

    @Test
    void aTextIsPaintedWhereItIsMeasured() throws IOException {
        for (boolean upward : new boolean[] {false, true}) {
            double width = Typeface.standard().width("HHHH", 5);
            Mark text = new Mark.Text(new Point(20, 20), Mark.Anchor.START, upward, "HHHH", 5, Colour.BLACK);
            Drawing drawing =
                    new Drawing(40, 40, "", "", List.of(new Mark.Rectangle(0, 0, 40, 40, Colour.WHITE), text));
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(FigureFormat.PNG, drawing, 254)));
            int low = 1000;
            int high = 0;
            for (int i = 0; i < 400 * 400; i++) {
                if ((image.getRGB(i % 400, i / 400) & 0xFFFFFF) == 0) {
                    int along = upward ? i / 400 : i % 400;
                    low = Math.min(low, along);
                    high = Math.max(high, along);
                }
            }

            assertThat(low / 10.0).isEqualTo(upward ? 20 - width : 20, Offset.offset(0.6));
            assertThat(high / 10.0).isEqualTo(upward ? 20 : 20 + width, Offset.offset(0.6));
        }
    }

    @Test
    void anImageForWhichThereIsNoRoomIsRefused() {
        Drawing large = new Drawing(2000, 5000, "", "", List.of());

        assertThatThrownBy(() -> written(FigureFormat.PNG, large, 2400))
                .isInstanceOf(NotDrawableException.class)
                .hasMessageContaining("pixels is too large");
    }

    @Test
    void aDocumentIsOnePageOfTheRightSizeWithItsTypefaceInItAndTextThatIsText() throws IOException {
        Drawing drawing = ranking();
        try (PDDocument document = Loader.loadPDF(written(FigureFormat.PDF, drawing, 1))) {
            PDPage page = document.getPage(0);

            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(page.getMediaBox().getWidth()).isEqualTo((float) (120 * 72 / 25.4));
            assertThat(page.getMediaBox().getHeight()).isEqualTo((float) (drawing.height() * 72 / 25.4));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("A title", "Tit For Tat", "Éléonore & <others>", "□□", "years per turn");
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).endsWith("LiberationSans");
            }
        }
    }

    static Stream<Arguments> everyKind() {
        return Stream.of(
                        Samples.tournament(1, 9),
                        Samples.complete(2, NAMES),
                        Samples.evolution(3, 12, 5),
                        Samples.fingerprint(5, 6),
                        Samples.transitive(6, 4, 20),
                        Samples.match(7, 30))
                .flatMap(result -> FigureKind.of(result).stream().map(kind -> Arguments.of(kind, result)));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindCanBeWrittenInEveryFormat(FigureKind kind, Result result) throws IOException {
        Drawing drawing = Samples.drawing(kind, result, Samples.look(90));
        ParsedSvg svg = ParsedSvg.of(drawing);
        try (PDDocument document = Loader.loadPDF(written(FigureFormat.PDF, drawing, 1))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");

            for (String label : svg.texts()) {
                assertThat(text).contains(Typeface.standard().known(label).replaceAll("\\s", ""));
            }
        }
        assertThat(ImageIO.read(new ByteArrayInputStream(written(FigureFormat.PNG, drawing, 50))))
                .isNotNull();
    }

    @Test
    void formatsAreNamedByTheEndsOfFiles() {
        assertThat(FigureFormat.extensions()).containsExactly("svg", "png", "pdf");
        assertThat(FigureFormat.of("PDF")).contains(FigureFormat.PDF);
        assertThat(FigureFormat.of("jpg")).isEmpty();
    }
}
