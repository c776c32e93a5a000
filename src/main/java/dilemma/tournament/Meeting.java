package dilemma.tournament;

import dilemma.metrics.Origin;
import dilemma.metrics.Scores;

/**
 * What an entrant gets from another.
 *
 * @param payoff its mean payoff per turn, in the game's own unit
 * @param standardError of that mean (Cochran 1977, section 2.11); 0 where nothing was left to chance; NaN where it was
 *     computed, and where chance had a part in a single repetition
 * @param origin whether it was played or computed
 */
public record Meeting(double payoff, double standardError, Origin origin) {

    static Meeting computed(double payoff) {
        return new Meeting(payoff, Double.NaN, Origin.EXACT);
    }

    /**
     * Returns what was played.
     *
     * @param scores those of the entrant alone, in each repetition
     * @param isCertain whether every repetition comes out the same
     */
    static Meeting played(Scores scores, boolean isCertain) {
        double payoff = scores.overall(0);
        return new Meeting(payoff, isCertain ? 0 : scores.standardError(0, payoff), Origin.SIMULATED);
    }
}
