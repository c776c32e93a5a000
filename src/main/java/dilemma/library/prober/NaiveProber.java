package dilemma.library.prober;

import dilemma.kind.MemoryOne;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Tit for tat that defects unprovoked now and then.
 *
 * <p>From Li, Hingston and Kendall, Engineering design of strategies for winning iterated prisoner's dilemma
 * competitions (2011).
 */
public final class NaiveProber {

    private NaiveProber() {}

    /** Reads p, 0.1 by default: 0 is tit for tat, 1 always defects after the first turn. */
    public static Strategy of(Arguments given) {
        double peace = 1 - given.probability("p", 0.1, "the probability of an unprovoked defection");
        Profile profile = Profile.of("naive-prober", "Naive Prober", Traits.memory(1))
                .alias("NaiveProber")
                .rule("Cooperates first, then repeats the partner's last move,"
                        + " but now and then defects although the partner cooperated.")
                .source("Li, Hingston and Kendall 2011");
        return new MemoryOne(profile, 1, peace, 0, peace, 0);
    }
}
