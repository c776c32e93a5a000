package dilemma.library.axelrod1984;

import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates ten times, and then by how many of the partner's last ten moves were defections. Without any it
 * cooperates; after one it defects with probability 0.23, and after more of them with 0.87 or above. The probability
 * does not always grow with the defections: after three or four it is higher than after five to seven.
 *
 * <p>The program defects on the low random numbers, which is left to {@link LowDefects}.
 *
 * <p>Henry Nussbacher's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Nussbacher() implements StateRule<LatestMoves> {

    private static final int WINDOW = 10;

    /** The probability of D by the number of defections. */
    private static final float[] DEFECTION = {0, 0.23f, 0.87f, 0.915f, 0.915f, 0.87f, 0.87f, 0.87f, 0.915f, 0.94f, 0.94f
    };

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k53r",
                        "Nussbacher",
                        "Henry Nussbacher",
                        45,
                        Traits.memory(WINDOW).withStochastic(true))
                .rule("Cooperates ten times, and then as long as the partner did so on the last ten turns. After one"
                        + " defection among these it seldom defects, after two or more nearly always.");
    }

    @Override
    public LatestMoves start() {
        return LatestMoves.none(WINDOW);
    }

    @Override
    public double cooperation(LatestMoves latest) {
        return latest.isFull() ? 1.0 - DEFECTION[latest.defections()] : 1;
    }

    @Override
    public LatestMoves after(LatestMoves latest, Outcome outcome) {
        return latest.and(outcome.partner());
    }
}
