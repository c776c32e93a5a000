package dilemma.library.axelrod1980;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates on the first eleven turns, then a little less often than the partner: with probability max(0, q - 0.1),
 * where q is the share of the partner's last ten moves that were C.
 *
 * <p>Gordon Tullock's entry, thirteenth in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 */
public record FirstByTullock() implements Strategy {

    private static final int OPENING = 11;
    private static final int WINDOW = 10;
    private static final double DEDUCTION = 0.1;

    @Override
    public Profile profile() {
        return Profile.of(
                        "first-by-tullock",
                        "First by Tullock",
                        Traits.unbounded().withStochastic(true))
                .alias("FirstByTullock")
                .rule("Cooperates on the first eleven turns, then with a probability 0.1 below the share of"
                        + " cooperations among the partner's last ten moves.")
                .source("Gordon Tullock; Axelrod 1980");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(history.turn() <= OPENING || random.nextBoolean(cooperation(history)));
    }

    private static double cooperation(History history) {
        int cooperations = WINDOW - history.partnerDefectionsInLast(WINDOW);
        return Math.max(0, (double) cooperations / WINDOW - DEDUCTION);
    }
}
