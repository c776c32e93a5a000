package dilemma.exact;

import dilemma.game.Game;
import dilemma.metrics.Tally;
import java.util.function.Function;

/**
 * Puts together what was computed of a match.
 *
 * @param chain the chain of the match
 * @param visits how often its states are visited
 */
record Summary(JointChain chain, Visits visits) {

    /** Returns the expectation, without a verdict on the match as a whole. */
    Expectation expectation() {
        return expectation(seat -> Verdict.NONE, Variances.UNKNOWN);
    }

    /**
     * Returns the expectation.
     *
     * @param peace how many turns are expected to be played in each state before anybody has chosen D
     * @param lead who defects against cooperation more often
     * @param variances those of the payoff totals
     */
    Expectation expectation(Game game, double[] peace, Lead lead, Variances variances) {
        return expectation(seat -> Verdict.of(seat, game, lead, Niceness.of(peace, seat.betrays(chain))), variances);
    }

    private Expectation expectation(Function<Seat, Verdict> verdict, Variances variances) {
        return new Expectation(
                tally(Seat.FIRST, verdict),
                tally(Seat.SECOND, verdict),
                variances.first(),
                variances.second(),
                variances.mean());
    }

    private Tally tally(Seat seat, Function<Seat, Verdict> verdict) {
        return verdict.apply(seat).addTo(Patterns.of(chain, visits, seat));
    }
}
