package dilemma.io;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** Whole numbers as JSON may write them. */
final class Numbers {

    private static final double MOST = 1L << 53;

    private Numbers() {}

    /**
     * Returns the whole number that a numeral stands for; {@code 200.0} and {@code 2e2} stand for one too. Empty where
     * it is none, or beyond 2<sup>53</sup> on either side.
     */
    static OptionalLong whole(Json.Numeral numeral) {
        double value = numeral.value();
        if (!(Math.abs(value) <= MOST && value == Math.rint(value))) {
            return OptionalLong.empty();
        }
        try {
            boolean exact = new BigDecimal(numeral.literal()).compareTo(new BigDecimal(value)) == 0;
            return exact ? OptionalLong.of((long) value) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            // an exponent beyond all measure, so next to zero but not zero
            return OptionalLong.empty();
        }
    }
}
