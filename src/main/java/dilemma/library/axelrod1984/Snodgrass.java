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
 * Tries five habits in turn, each for a block of ten turns: always C, always D, C and D by turns, tit for tat, and tit
 * for two tats. After each cycle it drops those that earned too little, and takes up again those that would have earned
 * more.
 *
 * <p>The bar is nine tenths of what the blocks of the cycle earned on average, rounded down. A habit is dropped if its
 * block earned less, and taken up again if all its blocks so far earned more on average, rounded down too. The last two
 * moves that tit for two tats looks at are those that it was there to see: its blocks follow each other without a
 * break.
 *
 * <p>Gene Snodgrass's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Snodgrass() implements Strategy {

    private static final int BLOCK = 10;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k89r",
                        "Snodgrass",
                        "Gene Snodgrass",
                        56,
                        Traits.unbounded().tunedTo("axelrod"))
                .rule("Tries five habits for ten turns each: always C, always D, alternation, tit for tat, tit for two"
                        + " tats. It repeats those that earned about the average or more, and comes back to others that"
                        + " once did.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new SnodgrassPlayer();
    }

    private static final class SnodgrassPlayer implements Player {

        private final SnodgrassHabit[] habits = SnodgrassHabit.all();

        /** The one whose block this is, and how many turns are left of it. */
        private int current;

        private int left = BLOCK;

        /** The points at the beginning of the block. */
        private int begin;

        @Override
        public Move next(History history) {
            if (left == 0) {
                endBlock(Points.own(history));
            }
            left--;
            return habits[current].next(history);
        }

        private void endBlock(int points) {
            habits[current].earn(points - begin);
            begin = points;
            left = BLOCK;
            current = firstInUse(current + 1);
            if (current == habits.length) {
                endCycle();
                current = firstInUse(0);
            }
        }

        /** Returns the first habit in use from a number on; the number of habits where there is none. */
        private int firstInUse(int from) {
            int number = from;
            while (number < habits.length && !habits[number].isInUse()) {
                number++;
            }
            return number;
        }

        private void endCycle() {
            int points = 0;
            int blocks = 0;
            for (SnodgrassHabit habit : habits) {
                points += habit.points();
                blocks += habit.isInUse() ? 1 : 0;
            }
            int bar = 9 * (points / blocks) / 10;
            for (SnodgrassHabit habit : habits) {
                habit.judge(bar);
            }
        }
    }
}
