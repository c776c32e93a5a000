package dilemma.report.figure;

import dilemma.language.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A round number on a scale.
 *
 * @param at where it lies, in millimetres
 * @param label how it is written
 */
record Tick(double at, String label) {

    private static final int[] STEPS = {1, 2, 5};
    private static final int LONGEST = 9;

    /**
     * Returns round numbers at equal distances, of 1, 2 or 5 times a power of ten.
     *
     * @param most how many at most, at least 1
     */
    static List<Tick> on(Scale scale, int most, Language language) {
        BigDecimal step = step((scale.high() - scale.low()) / most);
        BigDecimal first = new BigDecimal(scale.low()).divide(step, 0, RoundingMode.CEILING);
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal number = first.multiply(step);
                number.doubleValue() <= scale.high();
                number = number.add(step)) {
            ticks.add(new Tick(scale.at(number.doubleValue()), language.number(label(number))));
        }
        return ticks;
    }

    /** Returns the shortest round distance that is no shorter than a given one. */
    private static BigDecimal step(double least) {
        int power = (int) Math.floor(StrictMath.log10(least));
        for (int step : STEPS) {
            BigDecimal round = new BigDecimal(step).scaleByPowerOfTen(power);
            if (round.doubleValue() >= least) {
                return round;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
    }

    private static String label(BigDecimal number) {
        String plain = number.toPlainString();
        return plain.length() > LONGEST ? number.stripTrailingZeros().toString() : plain;
    }
}
