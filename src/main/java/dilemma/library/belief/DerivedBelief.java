package dilemma.library.belief;

import dilemma.game.Ending;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Believes that the partner goes by rules of the form "after this outcome it cooperates" or "it defects", tells its
 * slips from a change of its rules, and plays what its {@linkplain Beliefs beliefs} make best over the coming turns
 * ({@link Foresight}), in Axelrod's game.
 *
 * <p>The derived belief strategy (DBS) of Au and Nau, Accident or intention: that is the question (in the noisy
 * iterated prisoner's dilemma) (2006).
 *
 * @param discount what a reply of the turn before weighs against the newest, in [0, 1]
 * @param promotion how many equal replies in a row make a rule
 * @param violation how many contradictions in a row to one rule make it doubt all rules it found
 * @param reject how many contradictions to its older rules it bears
 * @param depth how many turns it looks ahead, from 1 to 1,000
 */
public record DerivedBelief(double discount, int promotion, int violation, int reject, int depth) implements Strategy {

    private static final int DEEPEST = 1000;

    /** Checks the figures. */
    public DerivedBelief {
        if (!(discount >= 0 && discount <= 1)) {
            throw new IllegalArgumentException("the discount factor must be in [0, 1], but was " + discount);
        }
        if (promotion < 0 || violation < 0 || reject < 0) {
            throw new IllegalArgumentException(
                    "thresholds must be at least 0, but were " + promotion + ", " + violation + " and " + reject);
        }
        if (depth < 1 || depth > DEEPEST) {
            throw new IllegalArgumentException("the depth must be from 1 to " + DEEPEST + ", but was " + depth);
        }
    }

    /** Reads the discount factor, the three thresholds and the depth: 0.75, 3, 4, 3 and 5 by default. */
    public static DerivedBelief of(Arguments given) {
        return new DerivedBelief(
                given.probability("discount-factor", 0.75, "what a reply of the turn before weighs against the newest"),
                given.whole(
                        "promotion-threshold", 3, 0, Ending.MAX_TURNS, "how many equal replies in a row make a rule"),
                given.whole(
                        "violation-threshold",
                        4,
                        0,
                        Ending.MAX_TURNS,
                        "how many contradictions in a row to one rule make it doubt all rules it found"),
                given.whole(
                        "reject-threshold",
                        3,
                        0,
                        Ending.MAX_TURNS,
                        "how many contradictions to its older rules it bears"),
                given.whole("tree-depth", 5, 1, DEEPEST, "how many turns it looks ahead"));
    }

    @Override
    public Profile profile() {
        return Profile.of("dbs", "DBS", Traits.unbounded().thinkingLong().tunedTo("axelrod"))
                .alias("Derived Belief Strategy")
                .rule("Cooperates first. Then it infers how the partner answers each outcome, tells slips from changes"
                        + " of mind, and plays what is best over the next " + depth + " turns if it is right.")
                .source("Au and Nau 2006");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Believer(new Beliefs(this), depth);
    }
}
