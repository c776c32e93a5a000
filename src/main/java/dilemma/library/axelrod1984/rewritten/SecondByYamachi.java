package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays the move that the partner has made more often in the situation of the turn before, C where both were as often.
 * A situation is the partner's move on the turn before it and the move that this player planned for the turn itself.
 * After 40 turns it defects while the partner's defections are close to half of all turns: strictly between 45 % and 55
 * %.
 *
 * <p>It counts by its own moves as they were planned: neither these defections nor mistakes enter. What the partner did
 * on the turn before does not enter the choice either.
 *
 * <p>Brian Yamachi's entry, 17th in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program
 * K64R.
 */
public record SecondByYamachi() implements Strategy {

    private static final int OPENING = 40;

    @Override
    public Profile profile() {
        return Profile.of("second-by-yamachi", "Second by Yamachi", Traits.unbounded())
                .alias("SecondByYamachi")
                .rule("Plays what the partner has mostly done in the situation of the turn before. After 40 turns it"
                        + " defects while the partner has defected about half of the time.")
                .source("Brian Yamachi; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new YamachiPlayer();
    }

    private static final class YamachiPlayer implements Player {

        /** In each situation, how much more often the partner cooperated than it defected. */
        private final int[] kindness = new int[4];

        /** The situation of two turns ago. */
        private int situation;

        /** The move planned for the turn before. */
        private Move plan = Move.C;

        @Override
        public Move next(History history) {
            if (history.played() >= 2) {
                kindness[situation] += history.partnerAgo(2) == Move.C ? 1 : -1;
            }
            situation = 2 * history.partnerAgo(2).bit() + plan.bit();
            plan = Move.cooperateIf(kindness[situation] >= 0);
            return history.turn() > OPENING && isNearHalf(history) ? Move.D : plan;
        }

        private static boolean isNearHalf(History history) {
            double share = (history.partnerDefections() + 0.5) / history.turn();
            return share > 0.45 && share < 0.55;
        }
    }
}
