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
 * Looks for the number of defections that pays best by climbing towards it. From turn 6 on it plays blocks of five
 * turns, in which it defects a fixed number of times and takes no notice of the partner. Each block has one defection
 * more than the block before, or one fewer; the direction is reversed when a block earned less than the one before.
 *
 * <p>On the first five turns it repeats the partner's last move, and the defections that it meets on the first four are
 * the number from which it sets out. At 0 and 5 defections it stays until the direction is reversed. Scores are in the
 * points of Axelrod's tournament, whatever the game.
 *
 * <p>George Hufford's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record GeorgeHufford() implements Strategy {

    private static final int BLOCK = 5;

    /** By the turn of a block, how many defections the block must have for this turn to be one of them. */
    private static final int[] DEFECTIONS_NEEDED = {5, 1, 3, 2, 4};

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k48r",
                        "George Hufford",
                        "George Hufford",
                        53,
                        Traits.unbounded().tunedTo("axelrod"))
                .rule(
                        "Plays tit for tat for five turns, then blocks of five, each with one defection more or fewer than"
                                + " the one before; it turns round when a block earned less than the one before.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Climber();
    }

    private static final class Climber implements Player {

        /** How many defections a block has. */
        private int defections;

        private int direction = 1;

        /** The points at the end of the last block. */
        private int points;

        /** The points of the last block alone. */
        private int earned;

        @Override
        public Move next(History history) {
            if (history.turn() <= BLOCK) {
                defections = history.partnerDefections();
                return history.partnerLast();
            }
            int turnOfBlock = history.played() % BLOCK;
            if (turnOfBlock == 0) {
                climb(history);
            }
            return Move.cooperateIf(defections < DEFECTIONS_NEEDED[turnOfBlock]);
        }

        private void climb(History history) {
            int before = earned;
            earned = Points.own(history) - points;
            points += earned;
            direction = earned < before ? -direction : direction;
            defections = Math.min(Math.max(defections + direction, 0), BLOCK);
        }
    }
}
