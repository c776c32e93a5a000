package dilemma.report.figure;

import java.util.Arrays;

/**
 * Where numbers lie along a stretch of the page.
 *
 * @param low the number at its beginning
 * @param high the number at its end, above the lower one
 * @param from where it begins, in millimetres
 * @param to where it ends
 */
record Scale(double low, double high, double from, double to) {

    /** The share of the range that is left free at either end. */
    private static final double AIR = 0.04;

    /** Returns where a number lies. */
    double at(double number) {
        return from + share(number) * (to - from);
    }

    /** Returns the share of the range that lies below a number. */
    double share(double number) {
        return (number - low) / (high - low);
    }

    /** Returns the same range along another stretch. */
    Scale along(double from, double to) {
        return new Scale(low, high, from, to);
    }

    /** Returns a scale just large enough for some numbers, of which those that are not finite do not count. */
    static Scale of(double... numbers) {
        double low = Arrays.stream(numbers).filter(Double::isFinite).min().orElse(0);
        double high = Arrays.stream(numbers).filter(Double::isFinite).max().orElse(1);
        double least = Math.max(Math.max(Math.abs(low), Math.abs(high)) * 1e-9, Double.MIN_NORMAL);
        return high - low > least ? new Scale(low, high, 0, 1) : around(low);
    }

    private static Scale around(double number) {
        double half = number == 0 ? 1 : Math.abs(number) / 2;
        return new Scale(number - half, number + half, 0, 1);
    }

    /** Returns the range with a little air at either end. */
    Scale withAir() {
        double air = AIR * (high - low);
        return new Scale(low - air, high + air, from, to);
    }
}
