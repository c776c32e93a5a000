package dilemma.library.grudger;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * A level punisher that is strict at first and gives up punishing later (Eckhart Arnold, CoopSim 0.9.9, 2015).
 *
 * <p>It was meant to tolerate a fifth of defections in fewer than 10 turns, a tenth in fewer than 50 and a twentieth in
 * fewer than 100. A short history passes all three tests of length, so the strictest level decides alone.
 */
public record TrickyLevelPunisher() implements Strategy {

    private static final int WATCH = 100;
    private static final double LEVEL = 0.05;

    @Override
    public Profile profile() {
        return Profile.of("tricky-level-punisher", "Tricky Level Punisher", Traits.unbounded())
                .alias("TrickyLevelPunisher")
                .rule("Defects while the partner has defected on more than a twentieth of the turns so far;"
                        + " from turn 101 on it always cooperates.")
                .source("Eckhart Arnold, CoopSim, 2015");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(history.played() >= WATCH || !(LevelPunisher.share(history) > LEVEL));
    }
}
