package dilemma.cli;

import dilemma.strategy.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them. */
final class Figure {

    /** Enough for what a user writes, too few for the noise of its sums: 0.3 - 0.1 is 0.2. */
    private static final MathContext PAYOFF = new MathContext(12);

    private static final int PLACES = 3;
    private static final int MOST_PLACES = 9;

    private Figure() {}

    /** Returns a payoff to twelve digits. */
    static String payoff(double value) {
        return Decimal.text(new BigDecimal(value, PAYOFF).doubleValue());
    }

    /** Returns a number to three places, without zeros at its end. */
    static String mean(double value) {
        return Decimal.text(new BigDecimal(value, PAYOFF)
                .setScale(PLACES, RoundingMode.HALF_UP)
                .doubleValue());
    }

    /** Returns a probability to three places, or to as many more as keep an uncertain one apart from 0 and 1. */
    static String probability(double value) {
        for (int places = PLACES; places <= MOST_PLACES; places++) {
            double rounded =
                    new BigDecimal(value).setScale(places, RoundingMode.HALF_UP).doubleValue();
            if (value == rounded || (rounded > 0 && rounded < 1)) {
                return Decimal.text(rounded);
            }
        }
        return Decimal.text(value);
    }
}
