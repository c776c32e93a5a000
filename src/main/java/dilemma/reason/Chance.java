package dilemma.reason;

import dilemma.language.Language;
import dilemma.strategy.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What was left to chance, in words. */
final class Chance {

    private static final int PLACES = 3;

    private Chance() {}

    /** Returns how probable cooperation was, and what was drawn. */
    static Reason decided(Situation situation) {
        return probability("cooperates with probability ", "coopère avec une probabilité de ", cooperation(situation))
                .then(drawn(situation));
    }

    /** Returns a probability after some words. */
    static Reason probability(String english, String french, double probability) {
        return new Reason(english, french).then(number(probability, RoundingMode.HALF_UP));
    }

    /**
     * Returns the number that was drawn, where it alone decided: the player cooperates if it is below the probability.
     */
    static Reason drawn(Situation situation) {
        List<Double> draws = situation.deed().draws();
        return draws.size() == 1 && situation.outlook().filter(Outlook::isDrawn).isPresent()
                ? new Reason(", drew ", ", tire ").then(number(draws.get(0), RoundingMode.DOWN))
                : new Reason("", "");
    }

    static double cooperation(Situation situation) {
        return situation.outlook().orElseThrow().cooperation();
    }

    private static Reason number(double value, RoundingMode rounding) {
        String plain =
                Decimal.text(new BigDecimal(value).setScale(PLACES, rounding).doubleValue());
        return new Reason(plain, Language.FRENCH.number(plain));
    }
}
