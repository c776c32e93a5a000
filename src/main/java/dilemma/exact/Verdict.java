package dilemma.exact;

import dilemma.game.Game;
import dilemma.game.Payoffs;
import dilemma.metrics.Count;
import dilemma.metrics.Tally;

/**
 * What is said of a player's match as a whole, each a probability; NaN where it is not computed.
 *
 * @param won that its total is strictly better than its partner's
 * @param goodPartner that it cooperates at least as often as its partner
 * @param nice that it is never the first to choose D
 */
record Verdict(double won, double goodPartner, double nice) {

    /** Nothing is said. */
    static final Verdict NONE = new Verdict(Double.NaN, Double.NaN, Double.NaN);

    /**
     * Returns the verdict on the player in a seat.
     *
     * @param seat whose match it is
     * @param game decides whether it is better to defect against cooperation more often, or worse
     * @param lead who does so
     * @param nice the probability that the player is never the first to choose D
     */
    static Verdict of(Seat seat, Game game, Lead lead, double nice) {
        Payoffs utilities = game.utilities();
        int temptation = Double.compare(utilities.temptation(), utilities.sucker());
        double won = temptation == 0 ? 0 : temptation > 0 ? lead.of(seat) : lead.ofPartner(seat);
        return new Verdict(won, lead.notOf(seat), nice);
    }

    /** Adds it to the counts of one match, and returns these. */
    Tally addTo(Tally tally) {
        tally.add(Count.MATCHES, 1);
        tally.add(Count.WON, won);
        tally.add(Count.GOOD_PARTNER, goodPartner);
        tally.add(Count.NICE, nice);
        return tally;
    }
}
