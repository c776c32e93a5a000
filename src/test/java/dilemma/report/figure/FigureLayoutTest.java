package dilemma.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.language.Language;
import dilemma.result.Result;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every figure: everything is on the page, and no label lies over another. */
class FigureLayoutTest {

    private static final Choice ALONG =
            new Choice(OptionalInt.empty(), List.of(), Optional.of("match.noise.execution"), Choice.GENERATIONS);
    private static final Choice ALONG_TEXTS =
            new Choice(OptionalInt.of(3), List.of(), Optional.of("match.ending"), Choice.GENERATIONS);

    private static final List<Look> LOOKS = List.of(
            look(70, 6, Language.ENGLISH),
            look(70, 11, Language.FRENCH),
            look(120, 8, Language.ENGLISH),
            look(300, 9, Language.FRENCH));

    private static Look look(double width, double points, Language language) {
        return new Look(width, OptionalDouble.empty(), points, "A title as\nlong as it is", language);
    }

    static Stream<Arguments> everyFigure() {
        return Stream.of(
                        Stream.of(1, 2, 12, 63, 240)
                                .flatMap(size -> of("tournament of " + size, Samples.tournament(size, size))),
                        of("complete", Samples.complete(5, Samples.names(12))),
                        of("evolution", Samples.evolution(1, 30, 12)),
                        of("moment", Samples.evolution(2, 3, 1)),
                        of("fingerprint", Samples.fingerprint(3, 11)),
                        of("point", Samples.fingerprint(4, 1)),
                        of("transitive", Samples.transitive(5, 11, 50)),
                        of("one opponent", Samples.transitive(6, 1, 1)),
                        of("match", Samples.match(7, 57)),
                        of("long match", Samples.match(8, 1234)),
                        of("turn", Samples.match(9, 1)),
                        Stream.of(Arguments.of("sweep", FigureKind.SWEEP, Samples.sweep(10, 12), ALONG)),
                        Stream.of(Arguments.of("texts", FigureKind.SWEEP, Samples.sweep(11, 4), ALONG_TEXTS)))
                .flatMap(figures -> figures);
    }

    private static Stream<Arguments> of(String name, Result result) {
        return FigureKind.of(result).stream().map(kind -> Arguments.of(name, kind, result, Choice.all()));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyFigure")
    void everythingIsOnThePageAndNoLabelLiesOverAnother(String name, FigureKind kind, Result result, Choice choice) {
        Figure figure = kind.figure(result, choice).orElseThrow();
        for (Look look : LOOKS) {
            ParsedSvg svg = ParsedSvg.of(figure.draw(look));

            assertThat(svg.outside()).as("%s %s", name, look).isEmpty();
            assertThat(svg.overlaps()).as("%s %s", name, look).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyFigure")
    void aPageIsAsHighAsIsAskedForOrTheFigureIsRefused(String name, FigureKind kind, Result result, Choice choice) {
        Figure figure = kind.figure(result, choice).orElseThrow();
        for (double height : new double[] {20, 60, 1000}) {
            Look look = new Look(120, OptionalDouble.of(height), 7, "", Language.ENGLISH);
            try {
                ParsedSvg svg = ParsedSvg.of(figure.draw(look));

                assertThat(svg.height()).isEqualTo(height);
                assertThat(svg.outside()).as("%s %s", name, look).isEmpty();
                assertThat(svg.overlaps()).as("%s %s", name, look).isEmpty();
            } catch (NotDrawableException refusal) {
                assertThat(refusal).hasMessageMatching(".*(page|high).*");
                assertThat(height).isLessThan(1000);
            }
        }
    }

    @Test
    void labelsThatLieOverEachOtherAreFound() {
        Mark.Text one = text(10, 10, false);
        Drawing apart = new Drawing(50, 50, "", "", List.of(one, text(10, 13, false)));
        Drawing together = new Drawing(50, 50, "", "", List.of(one, text(11, 12, false)));
        Drawing crossing = new Drawing(50, 50, "", "", List.of(one, text(12, 12, true)));
        Drawing beyond = new Drawing(12, 50, "", "", List.of(one));

        assertThat(ParsedSvg.of(apart).overlaps()).isEmpty();
        assertThat(ParsedSvg.of(together).overlaps()).hasSize(1);
        assertThat(ParsedSvg.of(crossing).overlaps()).hasSize(1);
        assertThat(ParsedSvg.of(beyond).outside()).hasSize(1);
        assertThat(ParsedSvg.of(apart).outside()).isEmpty();
    }

    private static Mark.Text text(double x, double y, boolean upward) {
        return new Mark.Text(new Point(x, y), Mark.Anchor.START, upward, "label", 3, Colour.INK);
    }
}
