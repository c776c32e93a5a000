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
 * Tester: defects first, and goes on defecting about every other turn as long as the partner puts up with it. At the
 * partner's first defection it apologises with a cooperation, and plays tit for tat ever after.
 *
 * <p>Until then it defects whenever more than half of its own moves, as they were made, were cooperations.
 *
 * <p>David Gladstein's entry (K76R) in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, after
 * its program.
 */
public record SecondByGladstein() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("second-by-gladstein", "Second by Gladstein", Traits.unbounded())
                .rule("Defects first and then on every other turn, until the partner defects for the first time. It"
                        + " apologises with a cooperation, and plays tit for tat from then on.")
                .source("David Gladstein, second tournament; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Tester();
    }

    private static final class Tester implements Player {

        private boolean isPartnerSoft = true;

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.D;
            }
            if (!isPartnerSoft) {
                return history.partnerLast();
            }
            isPartnerSoft = history.partnerLast() == Move.C;
            return Move.cooperateIf(!isPartnerSoft || history.ownCooperations() <= history.ownDefections());
        }
    }
}
