package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    static DoubleStream[] samples() {
        SplittableRandom chance = new SplittableRandom(1);
        return new DoubleStream[] {
            // random bits
            chance.longs(50_000).mapToDouble(Double::longBitsToDouble).filter(Double::isFinite),
            // small decimals
            IntStream.rangeClosed(-50_000, 50_000).mapToDouble(i -> i / 1000.0),
            // scores: ratios of small whole numbers
            chance.ints(100_000, 1, 5000).mapToDouble(i -> i / (double) (1 + chance.nextInt(5000))),
            // uniform numbers, and numbers of every size that is written plainly
            chance.doubles(50_000),
            chance.doubles(50_000).map(u -> u * StrictMath.pow(10, chance.nextInt(-7, 17))),
            // powers of two and their neighbours, where the distance to the number below is half that above
            IntStream.rangeClosed(-1074, 1023)
                    .mapToDouble(e -> Math.scalb(1.0, e))
                    .flatMap(x -> DoubleStream.of(Math.nextDown(x), x, Math.nextUp(x))),
            // powers of ten and their neighbours
            IntStream.rangeClosed(-323, 308)
                    .mapToDouble(e -> Double.parseDouble("1e" + e))
                    .flatMap(x -> DoubleStream.of(Math.nextDown(x), x, Math.nextUp(x))),
            // subnormal numbers
            chance.longs(3000, 1, 1L << 52).mapToDouble(Double::longBitsToDouble),
            chance.longs(20_000, 1, 1L << 12).mapToDouble(Double::longBitsToDouble),
            // whole numbers that need all digits
            chance.longs(20_000, 1L << 50, Long.MAX_VALUE).mapToDouble(i -> i)
        };
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isTheShortestThatReadsBackAndOfThoseTheNearest(DoubleStream sample) {
        sample.filter(value -> value != 0).forEach(value -> {
            String text = Decimal.text(value);
            BigDecimal written = new BigDecimal(text);
            if (Double.parseDouble(text) != value || written.compareTo(expected(value)) != 0) {
                assertThat(text).isEqualTo(expected(value).toString());
            }
        });
    }

    /** The published algorithm (Giulietti 2020); it writes two digits at least, so one is tried by hand. */
    private static BigDecimal expected(double value) {
        BigDecimal shortest = new BigDecimal(DoubleToDecimal.toString(value));
        if (shortest.stripTrailingZeros().precision() == 2) {
            BigDecimal one = new BigDecimal(value).round(new MathContext(1, RoundingMode.HALF_EVEN));
            return one.doubleValue() == value ? one : shortest;
        }
        return shortest;
    }

    /**
     * For each number of digits, from one: the decimals on both sides, and the nearer of those that read back, or the
     * even one.
     */
    @Test
    void isWhatTryingAllLengthsFinds() {
        SplittableRandom chance = new SplittableRandom(3);
        double[] values = DoubleStream.concat(
                        chance.longs(2000).mapToDouble(Double::longBitsToDouble).filter(Double::isFinite),
                        IntStream.rangeClosed(-1074, 1023).mapToDouble(e -> Math.scalb(1.0, e)))
                .toArray();
        for (double value : values) {
            assertThat(new BigDecimal(Decimal.text(value)))
                    .as("%s", value)
                    .isEqualByComparingTo(tried(new BigDecimal(value), value));
        }
    }

    private static BigDecimal tried(BigDecimal exact, double value) {
        for (int digits = 1; digits < 18; digits++) {
            BigDecimal below = exact.round(new MathContext(digits, RoundingMode.FLOOR));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.CEILING));
            boolean belowReads = below.doubleValue() == value;
            boolean aboveReads = above.doubleValue() == value;
            if (belowReads || aboveReads) {
                int side = exact.subtract(below).compareTo(above.subtract(exact));
                boolean belowIsBetter =
                        side < 0 || (side == 0 && !below.unscaledValue().testBit(0));
                return belowReads && (belowIsBetter || !aboveReads) ? below : above;
            }
        }
        throw new AssertionError("seventeen digits always read back");
    }

    @Test
    void looksAsPeopleWriteNumbers() {
        Map.ofEntries(
                        Map.entry(0.0, "0"),
                        Map.entry(-0.0, "0"),
                        Map.entry(3.0, "3"),
                        Map.entry(-3.0, "-3"),
                        Map.entry(0.05, "0.05"),
                        Map.entry(7 / 3.0, "2.3333333333333335"),
                        Map.entry(0.1 + 0.2, "0.30000000000000004"),
                        Map.entry(1e-5, "0.00001"),
                        Map.entry(9.9e-6, "9.9E-6"),
                        Map.entry(1e-7, "1E-7"),
                        Map.entry(999_999_999_999_999.0, "999999999999999"),
                        Map.entry(1e15, "1E15"),
                        Map.entry(-1.5e300, "-1.5E300"),
                        Map.entry(123_456.0, "123456"),
                        Map.entry(100.0, "100"),
                        Map.entry(Double.MIN_VALUE, "5E-324"),
                        Map.entry(2e-323, "2E-323"),
                        Map.entry(Double.MAX_VALUE, "1.7976931348623157E308"))
                .forEach((value, text) -> assertThat(Decimal.text(value)).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberHasNoText(double value) {
        assertThatThrownBy(() -> Decimal.text(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no decimal for " + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "+1", "0.5", ".5", "5.", "1e3", "1E3", "1e-3", "1e+3", "-0", "00.50", "1e-999"})
    void plainAndScientificNumbersAreRead(String text) {
        assertThat(Decimal.parse(text)).hasValue(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1 ",
                " 1",
                "1,5",
                "1e",
                "e3",
                ".",
                "-",
                "--1",
                "NaN",
                "Infinity",
                "-Infinity",
                "0x1p3",
                "1f",
                "1d",
                "1e400",
                "-1e400",
                "1e99999",
                "1_000",
                "٣",
                "½",
                "1\n"
            })
    void anythingElseIsNot(String text) {
        assertThat(Decimal.parse(text)).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void everyTextReadsBackThroughParse() {
        double[] values = new SplittableRandom(5)
                .longs(5000)
                .mapToDouble(Double::longBitsToDouble)
                .filter(Double::isFinite)
                .toArray();

        assertThat(Arrays.stream(values)
                        .map(value -> Decimal.parse(Decimal.text(value)).orElse(Double.NaN))
                        .toArray())
                .isEqualTo(values);
    }
}
