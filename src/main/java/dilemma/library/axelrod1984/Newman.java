package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Estimates as {@link Downing} does how often the partner answers a cooperation and a defection with cooperation, and
 * cooperates, alternates or defects; but it makes more of the cooperation that a defection is answered with, and looks
 * for a way out of mutual defection.
 *
 * <p>Where it would defect and both have just defected, it counts the turn; from the fourth such turn on it cooperates,
 * until one of the two has cooperated. Turns on which it cooperates or alternates neither count nor end the count. Its
 * own moves are those that were played: if a cooperation was turned into a defection by a slip, it cooperates again.
 *
 * <p>Steve Newman's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Newman() implements Strategy {

    /** What a cooperation weighs that answers two defections; it should be {@link Gains#WEIGHT}. */
    private static final int WEIGHT = 9;

    private static final int LONGEST_DEADLOCK = 3;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k55r", "Newman", "Steve Newman", 42, Traits.unbounded().tunedTo("axelrod"))
                .rule("Estimates how often the partner answers a cooperation and a defection with cooperation, and"
                        + " cooperates, alternates or defects, by what seems to pay most. Long deadlocks it ends with"
                        + " a cooperation.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new NewmanPlayer();
    }

    private static final class NewmanPlayer implements Player {

        private final AnswerRates rates = Downing.estimates();

        /** The turns in a row on which it would defect and both had just defected. */
        private int deadlock;

        @Override
        public Move next(History history) {
            rates.learn(history);
            Gains gains = Gains.of(rates, WEIGHT);
            if (gains.favourCooperation()) {
                return Move.C;
            }
            return gains.favourDefection()
                    ? defect(history.last())
                    : history.ownLast().flipped();
        }

        private Move defect(Outcome last) {
            deadlock = last == Outcome.DD ? deadlock + 1 : 0;
            return Move.cooperateIf(deadlock > LONGEST_DEADLOCK);
        }
    }
}
