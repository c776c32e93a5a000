package dilemma.report;

import dilemma.game.Game;
import dilemma.game.Objective;
import dilemma.language.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Words and numbers of figures.
 *
 * @param language the language in which they are
 */
public record Wording(Language language) {

    private static final int DIGITS = 3;
    private static final double SMALL = 1e-3;
    private static final double LARGE = 1e6;

    /** Returns what the scores of a game are: {@code years per turn (fewer is better)}. */
    public String perTurn(Game game) {
        return perTurn(game.unit(), game.objective());
    }

    /** Returns what scores are that count something. */
    public String perTurn(String unit, Objective objective) {
        return objective == Objective.MINIMISE
                ? language.say(unit + " per turn (fewer is better)", unit(unit) + " par tour (moins, c'est mieux)")
                : language.say(unit + " per turn (more is better)", unit(unit) + " par tour (plus, c'est mieux)");
    }

    private String unit(String unit) {
        return unit.equals("years") ? language.say("years", "années") : unit;
    }

    /**
     * Returns a number with so many decimals, in four digits where it is small or large; a dash where there is none.
     */
    public String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        boolean isPlain = size == 0 || (size >= SMALL && size < LARGE);
        BigDecimal number = new BigDecimal(value);
        return language.number(
                isPlain
                        ? number.setScale(decimals, RoundingMode.HALF_UP).toPlainString()
                        : number.round(new MathContext(DIGITS)).toString());
    }
}
