package dilemma.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.language.Language;
import dilemma.report.BoxPlot;
import dilemma.report.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers behind figures: scales, ticks, boxes, colours and the places of labels. */
class FigureNumbersTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @Test
    void quartilesAndWhiskersAreThoseOfTheDefinition() {
        // quantile(c(1:9, 50), c(0.25, 0.5, 0.75), type = 7) in R 4.2: 3.25, 5.50, 7.75
        BoxPlot plot = BoxPlot.of(List.of(9.0, 1.0, 50.0, 2.0, 3.0, 8.0, 4.0, 5.0, 7.0, 6.0));

        assertThat(plot).isEqualTo(new BoxPlot(1, 3.25, 5.5, 7.75, 9, List.of(50.0)));
        assertThat(BoxPlot.of(List.of(3.0))).isEqualTo(new BoxPlot(3, 3, 3, 3, 3, List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBoxHoldsHalfOfTheNumbersAndNothingIsLost(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> numbers = random.doubles(4L * random.nextInt(1, 20))
                .map(x -> 1 / (x + 0.01))
                .boxed()
                .toList();
        BoxPlot plot = BoxPlot.of(numbers);
        long inBox = numbers.stream()
                .filter(x -> x >= plot.lower() && x <= plot.upper())
                .count();
        long within = numbers.stream()
                .filter(x -> x >= plot.low() && x <= plot.high())
                .count();

        assertThat(2 * inBox).isGreaterThanOrEqualTo(numbers.size());
        assertThat(within + plot.outliers().size()).isEqualTo(numbers.size());
        assertThat(plot.high() - plot.upper()).isLessThanOrEqualTo(1.5 * (plot.upper() - plot.lower()) + 1e-9);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ticksAreRoundNumbersWithinTheirScaleAndLieWhereTheySay(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double low = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(-3, 5));
        double high = low + (random.nextDouble() + 0.01) * StrictMath.pow(10, random.nextInt(-3, 5));
        Scale scale = new Scale(low, high, 10, 110);
        int most = random.nextInt(1, 12);
        List<Tick> ticks = Tick.on(scale, most, Language.ENGLISH);

        assertThat(ticks).hasSizeLessThanOrEqualTo(most + 1);
        for (Tick tick : ticks) {
            assertThat(tick.at()).isBetween(10 - 1e-6, 110 + 1e-6);
            assertThat(tick.at()).isEqualTo(scale.at(Double.parseDouble(tick.label())), ROUNDING);
        }
        IntStream.range(1, ticks.size())
                .mapToDouble(i -> Double.parseDouble(ticks.get(i).label())
                        - Double.parseDouble(ticks.get(i - 1).label()))
                .forEach(step -> assertThat(mantissa(step)).isIn(1L, 2L, 5L, 10L));
    }

    private static long mantissa(double step) {
        return Math.round(step / StrictMath.pow(10, Math.floor(StrictMath.log10(step) + 1e-9)));
    }

    @Test
    void aScaleOfEqualNumbersHasRoomAroundThem() {
        assertThat(Scale.of(3, 3, Double.NaN)).isEqualTo(new Scale(1.5, 4.5, 0, 1));
        assertThat(Scale.of(0)).isEqualTo(new Scale(-1, 1, 0, 1));
        assertThat(Scale.of()).isEqualTo(new Scale(0, 1, 0, 1));
        assertThat(Scale.of(5, Double.NaN, -1, Double.POSITIVE_INFINITY)).isEqualTo(new Scale(-1, 5, 0, 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void labelsKeepTheirOrderAndDistanceAndMoveOnlyWhereTheyMust(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = random.nextInt(1, 20);
        double[] wanted = random.doubles(count, 0, 100).sorted().toArray();
        double[] places = EndLabels.places(wanted, 4, 0, 100);
        boolean fits = IntStream.range(1, count).allMatch(i -> wanted[i] - wanted[i - 1] >= 4);

        assertThat(places[0]).isGreaterThanOrEqualTo(-1e-9);
        assertThat(places[count - 1]).isLessThanOrEqualTo(100);
        IntStream.range(1, count)
                .forEach(i -> assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(4 - 1e-9));
        if (fits) {
            assertThat(places).containsExactly(wanted);
        }
    }

    @Test
    void theSequenceOfColoursGrowsEvenlyInLightness() {
        double[] lightness = DoubleStream.iterate(0, share -> share <= 1.001, share -> share + 0.1)
                .map(share -> 116 * StrictMath.cbrt(Palette.sequential(share).luminance()) - 16)
                .toArray();
        double mean = (lightness[10] - lightness[0]) / 10;

        assertThat(mean).isGreaterThan(7);
        IntStream.range(1, 11)
                .forEach(i -> assertThat(lightness[i] - lightness[i - 1]).isBetween(0.75 * mean, 1.25 * mean));
        assertThat(Palette.sequential(-1).hex()).isEqualTo("#00204d");
        assertThat(Palette.sequential(2).hex()).isEqualTo("#ffea46");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inkHasAtLeastTheContrastThatTextNeedsOnAnyGround(long seed) {
        Colour ground = new Colour(new SplittableRandom(seed).nextInt(0x1000000));
        double one = ground.luminance() + 0.05;
        double other = ground.ink().luminance() + 0.05;

        assertThat(Math.max(one, other) / Math.min(one, other)).isGreaterThan(4.5);
    }

    @Test
    void textsAreAsWideAsInArial() {
        // advance widths of Arial in units of 1/2048 em
        assertThat(Typeface.standard().width("A", 2048)).isEqualTo(1366, ROUNDING);
        assertThat(Typeface.standard().width("Wi ", 2048)).isEqualTo(1933 + 455 + 569, ROUNDING);
        assertThat(Typeface.standard().width("é", 2048)).isEqualTo(1139, ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsCutOrWrappedFits(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String text = Typeface.visible(String.join(" ", Samples.names(random.nextInt(1, 9))));
        double room = random.nextDouble(8, 60);
        String cut = Typeface.standard().cut(text, 3, room);
        List<String> lines = Typeface.standard().wrap(text, 3, room);

        assertThat(Typeface.standard().width(cut, 3)).isLessThanOrEqualTo(room + 1e-6);
        assertThat(cut.equals(text) || cut.endsWith("…")).isTrue();
        assertThat(lines).allMatch(line -> Typeface.standard().width(line, 3) <= room + 1e-6);
        assertThat(Typeface.standard().wrap(text, 3, 1e6)).containsExactly(text.replaceAll("\\s+", " "));
    }

    @Test
    void numbersInCellsAndBesideRowsAreShort() {
        Wording words = new Wording(Language.FRENCH);

        assertThat(Arrays.asList(
                        words.number(1.005, 2),
                        words.number(0, 3),
                        words.number(1e-9, 3),
                        words.number(-2.5e12, 3),
                        words.number(Double.NaN, 3)))
                .containsExactly("1,00", "0,000", "1,00E-9", "-2,50E+12", "–");
    }
}
