package dilemma.library.grudger;

import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * A level punisher that is strict at first and gives up punishing later (Eckhart Arnold, CoopSim 0.9.9, 2015).
 *
 * <p>It was meant to tolerate a fifth of defections in fewer than 10 turns, a tenth in fewer than 50 and a twentieth in
 * fewer than 100. A short history passes all three tests of length, so the strictest level decides alone.
 */
public record TrickyLevelPunisher() implements StateRule<TrickyLevelPunisher.Watch> {

    private static final int WATCH = 100;
    private static final double LEVEL = 0.05;

    /** With so many defections it punishes until the watch is over. */
    private static final int TOO_MANY = (int) (LEVEL * WATCH);

    @Override
    public Profile profile() {
        return Profile.of("tricky-level-punisher", "Tricky Level Punisher", Traits.unbounded())
                .alias("TrickyLevelPunisher")
                .rule("Defects while the partner has defected on more than a twentieth of the turns so far;"
                        + " from turn 101 on it always cooperates.")
                .source("Eckhart Arnold, CoopSim, 2015");
    }

    @Override
    public Watch start() {
        return new Watch(0, 0);
    }

    @Override
    public double cooperation(Watch watch) {
        return (double) watch.defections / watch.turns > LEVEL ? 0 : 1;
    }

    @Override
    public Watch after(Watch watch, Outcome outcome) {
        int turns = watch.turns + 1;
        int defections = watch.defections + outcome.partner().bit();
        return turns < WATCH ? new Watch(turns, Math.min(defections, TOO_MANY)) : new Watch(WATCH, 0);
    }

    /**
     * What it has seen.
     *
     * @param turns how many turns it has watched the partner, up to 100
     * @param defections on how many of them the partner defected, up to 5; 0 once it watches no longer
     */
    record Watch(int turns, int defections) {}
}
