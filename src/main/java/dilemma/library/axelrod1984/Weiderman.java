package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates until the partner has defected three times in a row, then defects for ever.
 *
 * <p>A state is how many defections in a row it has seen last, and at three it stays.
 *
 * <p>Nelson Weiderman's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Weiderman() implements StateRule<Integer> {

    private static final int LIMIT = 3;

    @Override
    public Profile profile() {
        return Submission.profile("k38r", "Weiderman", "Nelson Weiderman", 34, Traits.unbounded())
                .rule("Cooperates until the partner has defected three times in a row, then defects for ever.");
    }

    @Override
    public Integer start() {
        return 0;
    }

    @Override
    public double cooperation(Integer defections) {
        return defections < LIMIT ? 1 : 0;
    }

    @Override
    public Integer after(Integer defections, Outcome outcome) {
        if (defections == LIMIT) {
            return LIMIT;
        }
        return outcome.partner() == Move.D ? defections + 1 : 0;
    }
}
