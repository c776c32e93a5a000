package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.game.Payoffs;
import dilemma.library.axelrod1984.Scores;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates, but looks at its own score every six turns: where that is below 2.5 a turn it warns with D, C, D and
 * counts 1 to 5 demerits against the partner, the more the lower the score. At seven demerits it defects for ever.
 * Every 18 turns it takes one back, if there are three or more.
 *
 * <p>The score is in utilities, whatever the game, and is divided by the number of the turn to come.
 *
 * <p>Glen Rowsam's entry, 21st in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program
 * K58R.
 */
public record SecondByRowsam() implements Strategy {

    private static final int REVIEW_INTERVAL = 6;
    private static final int PARDON_INTERVAL = 18;
    private static final int PARDONABLE = 3;
    private static final int UNBEARABLE = 7;

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-rowsam",
                        "Second by Rowsam",
                        Traits.unbounded().readingGame().tunedTo("axelrod"))
                .alias("SecondByRowsam")
                .rule("Cooperates, but every six turns, if it has scored badly, it defects, cooperates and defects as a"
                        + " warning and counts demerits; at seven it defects for ever.")
                .source("Glen Rowsam; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new RowsamPlayer(setting.game().utilities());
    }

    /** What comes next: a warning is three moves, and the first of them is decided on while reviewing. */
    private enum Stage {
        REVIEWING,
        WARNING_SECOND,
        WARNING_THIRD,
        DEFECTING
    }

    private static final class RowsamPlayer implements Player {

        private final Scores scores;
        private Stage stage = Stage.REVIEWING;
        private int demerits;

        RowsamPlayer(Payoffs utilities) {
            this.scores = new Scores(utilities);
        }

        @Override
        public Move next(History history) {
            if (!history.isEmpty()) {
                scores.add(history.last());
            }
            return switch (stage) {
                case REVIEWING -> review(history.turn());
                case WARNING_SECOND -> play(Move.C, Stage.WARNING_THIRD);
                case WARNING_THIRD -> play(Move.D, Stage.REVIEWING);
                case DEFECTING -> Move.D;
            };
        }

        private Move play(Move move, Stage next) {
            stage = next;
            return move;
        }

        private Move review(int turn) {
            if (turn % PARDON_INTERVAL == 0 && demerits >= PARDONABLE) {
                demerits--;
            }
            int more = turn % REVIEW_INTERVAL == 0 ? demerits(scores.own() / turn) : 0;
            demerits += more;
            if (more == 0) {
                return Move.C;
            }
            return play(Move.D, demerits >= UNBEARABLE ? Stage.DEFECTING : Stage.WARNING_SECOND);
        }

        private static int demerits(double average) {
            if (average < 1) {
                return 5;
            }
            if (average < 1.5) {
                return 3;
            }
            if (average < 2) {
                return 2;
            }
            return average < 2.5 ? 1 : 0;
        }
    }
}
