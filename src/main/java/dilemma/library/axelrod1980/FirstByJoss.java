package dilemma.library.axelrod1980;

import dilemma.kind.MemoryOne;
import dilemma.strategy.Arguments;
import dilemma.strategy.Decimal;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays tit for tat, but answers cooperation with cooperation only with probability p.
 *
 * <p>Johann Joss' entry, twelfth in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>; Hard Joss
 * in <a href="https://doi.org/10.1073/pnas.1208087109">Stewart and Plotkin (2012)</a>.
 */
public final class FirstByJoss {

    private FirstByJoss() {}

    /** Reads p, 0.9 by default, and returns the strategy. */
    public static Strategy of(Arguments given) {
        double p = given.probability("p", 0.9, "the probability of answering C with C");
        return new MemoryOne(profile(p), 1, p, 0, p, 0);
    }

    private static Profile profile(double p) {
        return Profile.of("first-by-joss", "First by Joss", Traits.memory(p == 0 ? 0 : 1))
                .alias("FirstByJoss")
                .rule("Cooperates first and answers defection with defection, but cooperation with cooperation only"
                        + " with probability " + Decimal.text(p) + ".")
                .source("Johann Joss; Axelrod 1980");
    }
}
