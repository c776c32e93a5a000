package dilemma.library.belief;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Estimates how often the partner answers a cooperation (g) and a defection (b) with cooperation, and plays what would
 * pay most in Axelrod's game if it were done for ever: to cooperate, to alternate, or to defect.
 *
 * <p>Over two turns cooperating gains 6g - 8b - 2 over defecting, and alternating 4g - 5b - 1. Only moves that have
 * been answered count; before the first answer, g = 1 and b = 0.
 *
 * <p>Leslie Downing's entry in Axelrod's second tournament (K59R): the rule of the first, without its opening
 * defections.
 */
public record RevisedDowning() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of(
                        "revised-downing", "Revised Downing", Traits.unbounded().tunedTo("axelrod"))
                .alias("RevisedDowning")
                .rule(
                        "Cooperates first, then estimates how often the partner answers a cooperation and a defection with"
                                + " cooperation, and cooperates, alternates or defects, whichever would pay most.")
                .source("Leslie Downing, second tournament; Axelrod 1980");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Estimator();
    }

    private static final class Estimator implements Player {

        private final Replies afterCooperation = new Replies(1);
        private final Replies afterDefection = new Replies(0);

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            if (history.played() >= 2) {
                (history.ownAgo(2) == Move.C ? afterCooperation : afterDefection).add(history.partnerLast());
            }
            double good = afterCooperation.cooperation();
            double bad = afterDefection.cooperation();
            return choose(6 * good - 8 * bad - 2, 4 * good - 5 * bad - 1, history.ownLast());
        }

        private static Move choose(double cooperating, double alternating, Move last) {
            if (cooperating >= 0 && cooperating >= alternating) {
                return Move.C;
            }
            return cooperating >= 0 || alternating >= 0 ? last.flipped() : Move.D;
        }
    }

    /** How the partner answered one of its moves. */
    private static final class Replies {

        private final double expected;
        private int cooperations;
        private int all;

        /** Starts with what is expected before the first reply. */
        Replies(double expected) {
            this.expected = expected;
        }

        void add(Move reply) {
            all++;
            if (reply == Move.C) {
                cooperations++;
            }
        }

        double cooperation() {
            return all == 0 ? expected : (double) cooperations / all;
        }
    }
}
