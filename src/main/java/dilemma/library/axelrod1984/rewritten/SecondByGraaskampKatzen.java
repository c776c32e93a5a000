package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.game.Payoffs;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Set;

/**
 * Plays tit for tat, and adds up what it got after 10, 20, 30, 40, 50 and 100 turns: once that is less than 3 a turn by
 * more than 7 points (in utilities, whatever the game), it defects for ever.
 *
 * <p>The entry of Jim Graaskamp and Ken Katzen (K60R), sixth in <a
 * href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
public record SecondByGraaskampKatzen() implements Strategy {

    private static final Set<Integer> CHECKED_AFTER = Set.of(10, 20, 30, 40, 50, 100);
    private static final int EXPECTED_PER_TURN = 3;
    private static final int TOLERATED_LOSS = 7;

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-graaskamp-katzen",
                        "Second by GraaskampKatzen",
                        Traits.unbounded().readingGame().tunedTo("axelrod"))
                .rule("Plays tit for tat. After 10, 20, 30, 40, 50 and 100 turns it checks its score, and defects for"
                        + " ever if that is more than 7 points below 3 a turn.")
                .source("Jim Graaskamp and Ken Katzen, second tournament; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new GraaskampKatzenPlayer(setting.game().utilities());
    }

    private static final class GraaskampKatzenPlayer implements Player {

        private final Payoffs utilities;
        private double score;
        private boolean hasGivenUp;

        GraaskampKatzenPlayer(Payoffs utilities) {
            this.utilities = utilities;
        }

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            score += utilities.of(history.last());
            hasGivenUp |= CHECKED_AFTER.contains(history.played()) && isBehind(history.played());
            return hasGivenUp ? Move.D : history.partnerLast();
        }

        private boolean isBehind(int turns) {
            return score < EXPECTED_PER_TURN * turns - TOLERATED_LOSS;
        }
    }
}
