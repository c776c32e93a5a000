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
 * Gives the partner credit: a cooperation adds 1, a defection takes 2, from 7 at the start and always from -7 to 8. It
 * cooperates while there is credit left. Without credit it defects if the partner defected on 15 % of the turns or
 * more, the coming one counted; on the first ten turns it defects and renews the credit to 4.
 *
 * <p>Ray Mikkelson's entry, 20th in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program
 * K66R.
 */
public record SecondByMikkelson() implements Strategy {

    private static final int OPENING = 10;
    private static final int FIRST_CREDIT = 7;
    private static final int RENEWED_CREDIT = 4;
    private static final int MOST_CREDIT = 8;
    private static final int LEAST_CREDIT = -7;
    private static final double TOLERANCE = 0.15;

    @Override
    public Profile profile() {
        return Profile.of("second-by-mikkelson", "Second by Mikkelson", Traits.unbounded())
                .alias("SecondByMikkelson")
                .rule("Gives credit, which cooperations raise by 1 and defections lower by 2. It cooperates while there"
                        + " is credit or the partner seldom defects, else defects; early on it then renews the credit.")
                .source("Ray Mikkelson; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new MikkelsonPlayer();
    }

    private static final class MikkelsonPlayer implements Player {

        private int credit = FIRST_CREDIT;

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            credit = history.partnerLast() == Move.C
                    ? Math.min(credit + 1, MOST_CREDIT)
                    : Math.max(credit - 2, LEAST_CREDIT);
            return credit > 0 ? Move.C : withoutCredit(history);
        }

        private Move withoutCredit(History history) {
            if (history.turn() <= OPENING) {
                credit = RENEWED_CREDIT;
                return Move.D;
            }
            return Move.cooperateIf((double) history.partnerDefections() / history.turn() < TOLERANCE);
        }
    }
}
