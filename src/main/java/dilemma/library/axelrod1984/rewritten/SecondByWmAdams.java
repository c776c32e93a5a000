package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Counts the partner's defections from the second turn on. It defects on every turn on which they stand at 4, 7 or 9,
 * be the last move what it may; once they are more, a defection is forgiven with probability 1/2, 1/4, 1/8 and so on.
 *
 * <p>William Adams' entry, fifth in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program
 * K44R.
 */
public record SecondByWmAdams() implements StateRule<SecondByWmAdams.Tally> {

    /** So many defections that the probability of forgiving another is 0: 1/2 to the power of 1,075 has no double. */
    private static final int UNFORGIVABLE = 9 + 1075;

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-wm-adams",
                        "Second by WmAdams",
                        Traits.unbounded().withStochastic(true))
                .alias("SecondByWmAdams")
                .rule("Cooperates, but defects as long as the partner has defected exactly 4, 7 or 9 times, its first"
                        + " move aside; later defections it forgives with probability 1/2, 1/4, 1/8 and so on.")
                .source("William Adams; Axelrod 1980b");
    }

    @Override
    public Tally start() {
        return new Tally(true, 0, false);
    }

    @Override
    public double cooperation(Tally tally) {
        return switch (tally.defections) {
            case 4, 7, 9 -> 0;
            default -> tally.isProvoked && tally.defections > 9 ? StrictMath.pow(0.5, tally.defections - 9) : 1;
        };
    }

    @Override
    public Tally after(Tally tally, Outcome outcome) {
        boolean isProvoked = !tally.isFirst && outcome.partner() == Move.D;
        return new Tally(false, Math.min(tally.defections + (isProvoked ? 1 : 0), UNFORGIVABLE), isProvoked);
    }

    /**
     * How it stands with the partner.
     *
     * @param isFirst whether this is the first turn
     * @param defections the partner's defections, its first move aside, as far as they count
     * @param isProvoked whether the last of them was on the turn before
     */
    public record Tally(boolean isFirst, int defections, boolean isProvoked) {}
}
