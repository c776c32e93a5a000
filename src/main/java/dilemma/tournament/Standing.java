package dilemma.tournament;

import dilemma.game.Outcome;
import dilemma.metrics.Count;
import dilemma.metrics.Estimate;
import dilemma.metrics.Origin;
import dilemma.metrics.Rule;
import dilemma.metrics.Tally;
import dilemma.strategy.Entrant;
import java.util.List;

/**
 * An entrant's place in a tournament, and everything that was measured of it. What does not exist is NaN.
 *
 * @param rank from 1; exactly equal values share a rank
 * @param entrant who it is
 * @param estimate its score per turn with its uncertainty, in the game's own unit
 * @param origin whether its figures come from matches that were played, were computed, or both
 * @param probabilityFirst the bootstrap probability of being first
 * @param total the payoff total over all repetitions
 * @param perMatch the mean payoff total of a match
 * @param matches how many matches it played in all; self-play counts once
 * @param turns how many turns
 * @param wins matches won per repetition
 * @param doubled everything that was counted of it, twice, for rates
 * @param others everything that was counted of it against others, for rates
 * @param eigenJesus its part in the dominant eigenvector of the cooperation rates
 * @param eigenMoses its part in that of the rates stretched to [-1, 1]
 * @param scores its score in each repetition; none where repetitions have none: what was computed is not repeated, and
 *     until standings are settled some pairs are repeated more often than others
 */
public record Standing(
        int rank,
        Entrant entrant,
        Estimate estimate,
        Origin origin,
        double probabilityFirst,
        double total,
        double perMatch,
        double matches,
        double turns,
        double wins,
        Tally doubled,
        Tally others,
        double eigenJesus,
        double eigenMoses,
        List<Double> scores) {

    /** Returns the share of turns on which it cooperated. */
    public double cooperation() {
        return doubled.cooperation();
    }

    /** Returns the share of matches that it opened with cooperation. */
    public double openingCooperation() {
        return doubled.rate(Count.OPENED_WITH_C, Count.MATCHES);
    }

    /** Returns the share of turns with this outcome, its own move first. */
    public double frequency(Outcome outcome) {
        return doubled.frequency(outcome);
    }

    /** Returns how often it cooperated after this outcome, NaN where there was none. */
    public double cooperationAfter(Outcome outcome) {
        return doubled.cooperationAfter(outcome);
    }

    /** Returns the share of its matches with others in which it cooperated at least as often as its partner. */
    public double goodPartner() {
        return others.rate(Count.GOOD_PARTNER, Count.MATCHES);
    }

    /** Returns how far it kept a rule of conduct in its matches with others. */
    public double rule(Rule rule) {
        return rule.of(others);
    }
}
