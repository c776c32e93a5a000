package dilemma.library.axelrod1980;

import dilemma.kind.MemoryOne;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates after a turn on which both played alike, and with probability 2/7 after one on which they differed.
 *
 * <p>Bernard Grofman's entry, fourth in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 */
public final class FirstByGrofman {

    private static final double AFTER_DIFFERENCE = 2.0 / 7;

    private FirstByGrofman() {}

    /** Returns the strategy. */
    public static Strategy create() {
        return new MemoryOne(profile(), 1, 1, AFTER_DIFFERENCE, AFTER_DIFFERENCE, 1);
    }

    private static Profile profile() {
        return Profile.of("first-by-grofman", "First by Grofman", Traits.memory(1))
                .alias("FirstByGrofman")
                .rule("Cooperates first and whenever both played alike on the turn before; where they differed it"
                        + " cooperates with probability 2/7.")
                .source("Bernard Grofman; Axelrod 1980");
    }
}
