package dilemma.library.axelrod1984;

import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates seldom, and by the turn alone: with probability 0.1 before turn 100, with 0.05 before turn 200, with 0.15
 * before turn 300, and never from then on.
 *
 * <p>A state is the turn, and at 300 it stays.
 *
 * <p>Roger Hotz's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Hotz() implements StateRule<Integer> {

    private static final int SECOND_PERIOD = 100;
    private static final int THIRD_PERIOD = 200;
    private static final int LAST_PERIOD = 300;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k36r", "Hotz", "Roger Hotz", 63, Traits.unbounded().withStochastic(true))
                .rule("Cooperates seldom, whatever the partner does: with probability 0.1 before turn 100, 0.05 before"
                        + " turn 200 and 0.15 before turn 300, and never from then on.");
    }

    @Override
    public Integer start() {
        return 1;
    }

    @Override
    public double cooperation(Integer turn) {
        if (turn < SECOND_PERIOD) {
            return 0.1f;
        }
        if (turn < THIRD_PERIOD) {
            return 0.05f;
        }
        return turn < LAST_PERIOD ? 0.15f : 0;
    }

    @Override
    public Integer after(Integer turn, Outcome outcome) {
        return Math.min(turn + 1, LAST_PERIOD);
    }
}
