package dilemma.library.memoryone;

import dilemma.kind.MemoryOne;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Win-stay lose-shift (<a href="https://doi.org/10.1038/364056a0">Nowak and Sigmund 1993</a>) that errs now and then;
 * Marc Harper's variant.
 */
public final class StochasticWinStayLoseShift {

    private StochasticWinStayLoseShift() {}

    /** Reads ep, 0.05 by default. */
    public static Strategy of(Arguments given) {
        double ep = given.probability("ep", 0.05, "the probability of doing the opposite");
        Profile profile = Profile.of("stochastic-wsls", "Stochastic WSLS", Traits.memory(1))
                .alias("StochasticWSLS")
                .rule("Cooperates first. Then it cooperates if both made the same move on the turn before, else it"
                        + " defects; but with a small probability it does the opposite.")
                .source("Marc Harper, Axelrod library; after Nowak and Sigmund 1993");
        return new MemoryOne(profile, 1, 1 - ep, ep, ep, 1 - ep);
    }
}
