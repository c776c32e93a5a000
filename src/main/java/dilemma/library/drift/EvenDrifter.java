package dilemma.library.drift;

import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;

/**
 * Cooperates with a probability that changes by the same amount from turn to turn, until one move is certain; from then
 * on it makes that.
 *
 * <p>From the program PRISON (LIFL, Lille 1998).
 *
 * <p>Its state is the number of the turn, as far as it counts.
 *
 * @param profile what it says of itself
 * @param turns on which turn a move is first certain, at least 1
 * @param grows whether that move is C; else it is D
 */
record EvenDrifter(Profile profile, int turns, boolean grows) implements StateRule<Integer> {

    /** The turns in which the probability goes from one end to the other. */
    private static final int SPAN = 1000;

    /** Returns the one that cooperates with probability n/1000 on turn n. */
    static EvenDrifter betterAndBetter() {
        Profile profile = Drifter.profile("better-and-better", "Better and Better")
                .rule("Cooperates on turn n with probability n/1000, whatever happens.");
        return new EvenDrifter(profile, SPAN, true);
    }

    /** Returns the one that cooperates with probability 1 - n/1000 on turn n. */
    static EvenDrifter worseAndWorse() {
        Profile profile = Drifter.profile("worse-and-worse", "Worse and Worse")
                .rule("Defects on turn n with probability n/1000, whatever happens.");
        return new EvenDrifter(profile, SPAN, false);
    }

    @Override
    public Integer start() {
        return 1;
    }

    @Override
    public double cooperation(Integer turn) {
        double passed = (double) turn / turns;
        return grows ? passed : 1 - passed;
    }

    @Override
    public Integer after(Integer turn, Outcome outcome) {
        return Math.min(turn + 1, turns);
    }
}
