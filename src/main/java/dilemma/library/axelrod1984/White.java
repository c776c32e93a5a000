package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.library.axelrod1984.rewritten.SecondByWhite;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays as {@linkplain SecondByWhite its rewritten self} does, but for a random number of exactly 0, on which it
 * defects whatever else it would play.
 *
 * <p>It was meant to defect with the probability k d / n on turn n, after d defections, where k is 1, or the natural
 * logarithm of n after a defection from turn 11 on. But both the logarithm and the quotient are rounded down to whole
 * numbers: what is left is certainty at 1 and above, and next to nothing below.
 *
 * <p>Edward C. White Jr's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record White() implements Strategy {

    private static final SecondByWhite ROUNDED = new SecondByWhite();

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k72r",
                        "White",
                        "Edward C. White, Jr.",
                        13,
                        Traits.unbounded().withStochastic(true))
                .rule(ROUNDED.profile().rule());
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        Player rounded = ROUNDED.newPlayer(setting, random);
        return history -> Move.cooperateIf(rounded.next(history) == Move.C && Draws.single(random) > 0);
    }
}
