package dilemma.library.axelrod1980;

import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates on the first eleven turns, then a little less often than the partner: with probability max(0, q - 0.1),
 * where q is the share of the partner's last ten moves that were C.
 *
 * <p>Gordon Tullock's entry, thirteenth in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 */
public record FirstByTullock() implements StateRule<FirstByTullock.Latest> {

    private static final int OPENING = 11;
    private static final int WINDOW = 10;
    private static final double DEDUCTION = 0.1;

    @Override
    public Profile profile() {
        return Profile.of(
                        "first-by-tullock",
                        "First by Tullock",
                        Traits.unbounded().withStochastic(true))
                .alias("FirstByTullock")
                .rule("Cooperates on the first eleven turns, then with a probability 0.1 below the share of"
                        + " cooperations among the partner's last ten moves.")
                .source("Gordon Tullock; Axelrod 1980");
    }

    @Override
    public Latest start() {
        return new Latest(0, 0);
    }

    @Override
    public double cooperation(Latest latest) {
        double cooperations = WINDOW - Integer.bitCount(latest.defections);
        return latest.turns < OPENING ? 1 : Math.max(0, cooperations / WINDOW - DEDUCTION);
    }

    @Override
    public Latest after(Latest latest, Outcome outcome) {
        int defections = latest.defections << 1 | outcome.partner().bit();
        return new Latest(Math.min(latest.turns + 1, OPENING), defections & ((1 << WINDOW) - 1));
    }

    /**
     * The partner's latest moves.
     *
     * @param turns how many turns were played, up to the length of the opening
     * @param defections the moves as bits: the latest in the lowest, a set bit is D
     */
    record Latest(int turns, int defections) {}
}
