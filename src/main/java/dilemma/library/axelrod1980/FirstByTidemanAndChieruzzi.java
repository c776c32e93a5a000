package dilemma.library.axelrod1980;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.random.RandomSource;
import dilemma.strategy.FinalDefections;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Answers a defection with a series of defections, one longer each time, and grants a fresh start of two cooperations
 * to a partner that is well behind, has just cooperated and does not look random. Where it knows the length it defects
 * on the last two turns.
 *
 * <p>A fresh start needs a lead of at least 10 (in utilities, whatever the game), at least 20 turns since the one
 * before, at least 10 turns after it, and a number of defections since the one before that lies three standard
 * deviations from half of <em>all</em> turns: at most N/2 - 3s or at least N/2 + 3s, s = √N / 2.
 *
 * <p>The entry of Nicolaus Tideman and Paula Chieruzzi, second in <a
 * href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 */
public record FirstByTidemanAndChieruzzi() implements Strategy {

    private static final int FRESH_START_INTERVAL = 20;
    private static final double LEAD = 10;
    private static final int TURNS_AFTER = 10;
    private static final int FINAL_DEFECTIONS = 2;

    @Override
    public Profile profile() {
        return Profile.of(
                        "first-by-tideman-and-chieruzzi",
                        "First by Tideman and Chieruzzi",
                        Traits.unbounded().readingGame().readingLength().tunedTo("axelrod"))
                .alias("FirstByTidemanAndChieruzzi")
                .rule("Answers defection with a series of defections, one longer each time, and grants a fresh start"
                        + " to a partner that is well behind and does not look random. It defects on the last two turns"
                        + " where it knows the length.")
                .source("Nicolaus Tideman and Paula Chieruzzi; Axelrod 1980");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new FinalDefections(new TidemanAndChieruzziPlayer(setting), FINAL_DEFECTIONS, setting);
    }

    private static final class TidemanAndChieruzziPlayer implements Player {

        private final Setting setting;
        private final Payoffs utilities;
        private final GrowingRetaliation retaliation = new GrowingRetaliation();
        private double ownScore;
        private double partnerScore;

        /** The turn of the latest fresh start, 0 before the first. */
        private int freshStart;

        private int forgivenDefections;

        TidemanAndChieruzziPlayer(Setting setting) {
            this.setting = setting;
            this.utilities = setting.game().utilities();
        }

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            keepScore(history.last());
            if (freshStart > 0 && history.turn() == freshStart + 1) {
                return Move.C;
            }
            if (isFreshStartDue(history)) {
                startAfresh(history);
                return Move.C;
            }
            if (retaliation.isUnderWay()) {
                return retaliation.goOn();
            }
            return history.partnerLast() == Move.D ? retaliation.start() : Move.C;
        }

        private void keepScore(Outcome outcome) {
            ownScore += utilities.of(outcome);
            partnerScore += utilities.of(outcome.swapped());
        }

        private boolean isFreshStartDue(History history) {
            return (freshStart == 0 || history.turn() - freshStart >= FRESH_START_INTERVAL)
                    && ownScore - partnerScore >= LEAD
                    && setting.left(history) > TURNS_AFTER
                    && history.partnerLast() == Move.C
                    && isFarFromEven(history.partnerDefections() - forgivenDefections, history.played());
        }

        private static boolean isFarFromEven(int defections, int turns) {
            double half = turns / 2.0;
            double deviation = StrictMath.sqrt(turns) / 2;
            return defections <= half - 3 * deviation || defections >= half + 3 * deviation;
        }

        private void startAfresh(History history) {
            freshStart = history.turn();
            forgivenDefections = history.partnerDefections();
            retaliation.forget();
        }
    }
}
