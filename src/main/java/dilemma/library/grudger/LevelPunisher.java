package dilemma.library.grudger;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/** Defects while the partner's defections are above a level (Eckhart Arnold, CoopSim 0.9.9, 2015). */
public record LevelPunisher() implements Strategy {

    private static final int OPENING = 10;
    private static final double LEVEL = 0.2;

    @Override
    public Profile profile() {
        return Profile.of("level-punisher", "Level Punisher", Traits.unbounded())
                .alias("LevelPunisher")
                .rule("Cooperates for ten turns. Then it defects"
                        + " while the partner has defected on more than a fifth of the turns so far.")
                .source("Eckhart Arnold, CoopSim, 2015");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(history.played() < OPENING || !(share(history) > LEVEL));
    }

    /** Returns the share of turns on which the partner defected, in [0, 1]; NaN when none was played. */
    static double share(History history) {
        return (double) history.partnerDefections() / history.played();
    }
}
