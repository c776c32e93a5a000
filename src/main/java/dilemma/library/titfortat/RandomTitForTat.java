package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Plays tit for tat and by chance, by turns: on every even turn it repeats the partner's last move, on every odd one
 * but the first chance decides (Zachary M. Taylor's).
 *
 * @param p the probability of cooperating where chance decides, in [0, 1]
 */
public record RandomTitForTat(double p) implements StateRule<RandomTitForTat.Step> {

    /** Checks the probability. */
    public RandomTitForTat {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p must be in [0, 1], but was " + p);
        }
    }

    /** Reads p, 0.5 by default. */
    public static RandomTitForTat of(Arguments given) {
        return new RandomTitForTat(given.probability("p", 0.5, "the probability of cooperating where chance decides"));
    }

    @Override
    public Profile profile() {
        return Profile.of(
                        "random-tit-for-tat",
                        "Random Tit for Tat",
                        Traits.memory(1).withStochastic(p > 0 && p < 1))
                .alias("RandomTitForTat")
                .rule("Cooperates first. Then it repeats the partner's last move on every even turn; on every odd turn"
                        + " chance decides.")
                .source("Zachary M. Taylor, Axelrod library");
    }

    @Override
    public Step start() {
        return Step.OPEN;
    }

    @Override
    public double cooperation(Step step) {
        return switch (step) {
            case OPEN, REWARD -> 1;
            case PUNISH -> 0;
            case TRY_LUCK -> p;
        };
    }

    @Override
    public Step after(Step step, Outcome outcome) {
        return switch (step) {
            case OPEN, TRY_LUCK -> outcome.partner() == Move.C ? Step.REWARD : Step.PUNISH;
            case REWARD, PUNISH -> Step.TRY_LUCK;
        };
    }

    /** What kind of turn it is. */
    enum Step {
        /** The first turn. */
        OPEN,
        /** An even turn, after cooperation. */
        REWARD,
        /** An even turn, after defection. */
        PUNISH,
        /** An odd turn. */
        TRY_LUCK
    }
}
