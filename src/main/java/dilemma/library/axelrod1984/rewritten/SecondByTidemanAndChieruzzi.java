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

/**
 * Punishes until it is ahead: defects while its lead over the partner is below a target, which every relapse (a
 * defection after a cooperation) raises, the first by 0, the second by 5, the third by 10, and so on.
 *
 * <p>Where it would punish it grants a fresh start of two cooperations instead, with scores and target at 0, if the
 * partner has not just relapsed, the last fresh start is 10 turns past, and the partner's defections in all N turns so
 * far lie three standard deviations from half of them: at most N/2 - 3s or at least N/2 + 3s, s = √N / 2. Scores are in
 * utilities, whatever the game.
 *
 * <p>The entry of Nicolaus Tideman and Paula Chieruzzi, ninth in <a
 * href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program K84R.
 */
public record SecondByTidemanAndChieruzzi() implements Strategy {

    private static final int FRESH_START_INTERVAL = 10;
    private static final int RAISE = 5;

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-tideman-and-chieruzzi",
                        "Second by Tideman and Chieruzzi",
                        Traits.unbounded().readingGame().tunedTo("axelrod"))
                .alias("SecondByTidemanAndChieruzzi")
                .rule("Defects until it leads by a target, which grows faster with every relapse of the partner, else"
                        + " cooperates. A partner that does not look random is granted a fresh start now and then.")
                .source("Nicolaus Tideman and Paula Chieruzzi; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new TidemanAndChieruzziPlayer(setting.game().utilities());
    }

    private static final class TidemanAndChieruzziPlayer implements Player {

        private final Scores scores;
        private double target;
        private double raise;

        /** Whether this is the second turn of a fresh start, on which everything is forgotten. */
        private boolean isStartingAfresh;

        /** The turn of the latest fresh start, 0 before the first. */
        private int freshStart;

        TidemanAndChieruzziPlayer(Payoffs utilities) {
            this.scores = new Scores(utilities);
        }

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            if (isStartingAfresh) {
                forget(history.turn());
                return Move.C;
            }
            scores.add(history.last());
            boolean relapsed = history.partnerLast() == Move.D && history.partnerAgo(2) == Move.C;
            if (relapsed) {
                target += raise;
                raise += RAISE;
            }
            boolean isAhead = scores.lead() >= target;
            isStartingAfresh = !isAhead && !relapsed && mayStartAfresh(history);
            return Move.cooperateIf(isAhead || isStartingAfresh);
        }

        private void forget(int turn) {
            scores.clear();
            target = 0;
            raise = 0;
            freshStart = turn;
            isStartingAfresh = false;
        }

        private boolean mayStartAfresh(History history) {
            double half = history.played() / 2.0;
            double margin = 1.5 * StrictMath.sqrt(history.played());
            int defections = history.partnerDefections();
            return history.turn() - freshStart >= FRESH_START_INTERVAL
                    && (defections <= half - margin || defections >= half + margin);
        }
    }
}
