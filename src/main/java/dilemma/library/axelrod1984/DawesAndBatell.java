package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates while the odds that the partner is an enemy are below 5, looks at them on each of its defections, and
 * defects for ever once they are not.
 *
 * <p>The odds begin at 0.882. Every defection multiplies them by 1.6667, every cooperation by 0.882: how much more
 * often an enemy makes that move than a friend.
 *
 * <p>The entry of Robyn M. Dawes and Mark Batell in <a href="https://doi.org/10.1177/002200278002400301">Axelrod
 * (1980b)</a>.
 */
record DawesAndBatell() implements Strategy {

    private static final double AFTER_DEFECTION = StrictMath.log(1.6667);
    private static final double AFTER_COOPERATION = StrictMath.log(0.882);
    private static final double LIMIT = StrictMath.log(5);

    @Override
    public Profile profile() {
        return Submission.profile("k80r", "Dawes and Batell", "Robyn M. Dawes and Mark Batell", 36, Traits.unbounded())
                .rule("Cooperates until the partner's defections so far, weighed against its cooperations, make it too"
                        + " likely to be an enemy; then defects for ever.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new DawesAndBatellPlayer();
    }

    private static final class DawesAndBatellPlayer implements Player {

        private boolean isEnemy;

        @Override
        public Move next(History history) {
            isEnemy |= history.partnerLast() == Move.D && logarithmOfOdds(history) >= LIMIT;
            return Move.cooperateIf(!isEnemy);
        }

        private static double logarithmOfOdds(History history) {
            int cooperations = 1 + history.partnerCooperations();
            return history.partnerDefections() * AFTER_DEFECTION + cooperations * AFTER_COOPERATION;
        }
    }
}
