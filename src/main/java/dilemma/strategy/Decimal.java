package dilemma.strategy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Numbers as text, the same on every JDK: the shortest decimal that reads back as the same double, and of those the
 * nearest; of two equally near, the one whose last digit is even.
 *
 * <p>{@code Double.toString} gave other digits before JDK 19 than after it.
 */
public final class Decimal {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,4})?");
    private static final int MAX_FAST_DIGITS = 15;
    private static final double[] POWERS_OF_TEN = powersOfTen();
    private static final double FAST_LIMIT = 1e15;
    private static final double SMALLEST_PLAIN = 1e-5;
    private static final double LARGEST_PLAIN = 1e15;

    private Decimal() {}

    /**
     * Returns a finite number as text: {@code 3}, {@code 0.05}, {@code 2.3333333333333335}, {@code 1E-7}.
     *
     * @throws IllegalArgumentException if the number is infinite or NaN
     */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("there is no decimal for " + value);
        }
        if (value == 0) {
            return "0";
        }
        double magnitude = Math.abs(value);
        BigDecimal shortest = shortest(magnitude).stripTrailingZeros();
        return (value < 0 ? "-" : "") + (isPlain(magnitude) ? shortest.toPlainString() : scientific(shortest));
    }

    /** Returns any number as text for people: as {@link #text}, or {@code Infinity}, {@code -Infinity}, {@code NaN}. */
    public static String shown(double value) {
        return Double.isFinite(value) ? text(value) : String.valueOf(value);
    }

    /** Returns the number that a text stands for; empty where it is not a plain or scientific decimal number. */
    public static OptionalDouble parse(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static boolean isPlain(double magnitude) {
        return magnitude >= SMALLEST_PLAIN && magnitude < LARGEST_PLAIN;
    }

    private static BigDecimal shortest(double value) {
        // A decimal of up to 15 digits is the quotient of two numbers that doubles hold exactly (Clinger 1990).
        for (int places = 0; places < POWERS_OF_TEN.length; places++) {
            double digits = Math.rint(value * POWERS_OF_TEN[places]);
            if (digits >= FAST_LIMIT) {
                break;
            }
            if (digits / POWERS_OF_TEN[places] == value) {
                return BigDecimal.valueOf((long) digits, places);
            }
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = isPlain(value) ? MAX_FAST_DIGITS + 1 : 1; digits <= MAX_FAST_DIGITS + 1; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (readsAs(value, nearest)) {
                return nearest;
            }
            // doubles above a power of two lie twice as far apart as those below: the farther decimal may be its own
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            if (isPowerOfTwo(value) && readsAs(value, above)) {
                return above;
            }
        }
        return exact.round(new MathContext(MAX_FAST_DIGITS + 2, RoundingMode.HALF_EVEN));
    }

    private static boolean readsAs(double value, BigDecimal decimal) {
        return Double.parseDouble(decimal.toString()) == value;
    }

    private static boolean isPowerOfTwo(double value) {
        return Math.scalb(1.0, Math.getExponent(value)) == value;
    }

    private static String scientific(BigDecimal value) {
        String digits = value.unscaledValue().toString();
        int exponent = digits.length() - 1 - value.scale();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "E" + exponent;
    }

    private static double[] powersOfTen() {
        double[] powers = new double[23];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
