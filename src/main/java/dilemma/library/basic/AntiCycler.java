package dilemma.library.basic;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays a fixed sequence that never repeats: CDD, then CD, CCD, CCCD and so on, one cooperation more each time (Marc
 * Harper's).
 *
 * <p>So it defects on the turns 2, 3, 5, 8, 12, 17 …, which are two more than the triangular numbers.
 */
public record AntiCycler() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("anti-cycler", "AntiCycler", Traits.unbounded())
                .rule("Plays CDD, then CD, CCD, CCCD and so on, one cooperation more each time, whatever happens.")
                .source("Marc Harper, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(!isTriangular(history.turn() - 2));
    }

    /** Returns whether a number is a sum 0 + 1 + … + k: then 8 times it and 1 is a square. */
    private static boolean isTriangular(int number) {
        long square = 8L * number + 1;
        long root = (long) StrictMath.sqrt((double) square);
        return root * root == square;
    }
}
