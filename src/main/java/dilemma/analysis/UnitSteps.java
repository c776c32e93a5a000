package dilemma.analysis;

import dilemma.strategy.Decimal;

/**
 * The numbers from 0 to 1, in equal steps.
 *
 * @param parts how many steps there are, from 1 to {@link #MOST_PARTS}
 */
public record UnitSteps(int parts) {

    /** The most steps: 100. */
    public static final int MOST_PARTS = 100;

    /** A step is written with a few digits: 0.333333 is a third. */
    private static final double TOLERANCE = 1e-5;

    private static final int TENTHS = 10;
    private static final double SHOWN_DIGITS = 1e6;

    /** Checks the number of steps. */
    public UnitSteps {
        if (parts < 1 || parts > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "there must be from 1 to " + MOST_PARTS + " steps, but there are " + parts);
        }
    }

    /**
     * Returns the steps of this length.
     *
     * @param step from 0.01 to 1; it must divide 1, within the rounding of a number that is written with six digits
     * @throws IllegalArgumentException if it does not; the message names the nearest steps that do
     */
    public static UnitSteps ofStep(double step) {
        if (!(step >= 1.0 / MOST_PARTS && step <= 1)) {
            throw new IllegalArgumentException(
                    "must be from " + Decimal.text(1.0 / MOST_PARTS) + " to 1, but was " + Decimal.shown(step));
        }
        int parts = (int) Math.rint(1 / step);
        if (Math.abs(1 / step - parts) > TOLERANCE * parts) {
            throw new IllegalArgumentException("must divide 1, but was " + Decimal.text(step)
                    + "; the nearest that do are " + shown(Math.ceil(1 / step)) + " and "
                    + shown(Math.floor(1 / step)));
        }
        return new UnitSteps(parts);
    }

    private static String shown(double parts) {
        return Decimal.text(Math.rint(SHOWN_DIGITS / parts) / SHOWN_DIGITS);
    }

    /** Returns the length of a step. */
    public double step() {
        return coordinate(1);
    }

    /** Returns how many decimals tell them apart: 1 or 2. */
    public int decimals() {
        return TENTHS % parts == 0 ? 1 : 2;
    }

    /** Returns where so many steps lead to, in [0, 1]. */
    public double coordinate(int steps) {
        return (double) steps / parts;
    }
}
