package dilemma.exact;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.metrics.Count;
import dilemma.metrics.Tally;
import java.util.function.Predicate;

/** Counts for one player, from the turns of a match and those that follow them. */
final class Patterns {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final Seat seat;
    private final Tally tally = new Tally();

    /**
     * Begins to count.
     *
     * @param seat where the player sits
     */
    Patterns(Seat seat) {
        this.seat = seat;
    }

    /** Returns all counts for the player in a seat. */
    static Tally of(JointChain chain, Visits visits, Seat seat) {
        Patterns patterns = new Patterns(seat);
        double[] start = new double[chain.states()];
        start[0] = 1;
        patterns.countOpening(new ChainProspect(chain, start));
        patterns.countAll(new ChainProspect(chain, visits.all()));
        patterns.countFollowed(new ChainProspect(chain, visits.followed()));
        patterns.countFollowedByThree(new ChainProspect(chain, visits.followedByThree()));
        return patterns.tally;
    }

    /** Counts the first move, given the first turn. */
    void countOpening(Prospect start) {
        tally.add(Count.OPENED_WITH_C, frequency(start, own(Move.C)));
    }

    /** Counts the outcomes of all turns. */
    void countAll(Prospect turns) {
        for (Outcome outcome : OUTCOMES) {
            tally.add(Count.of(outcome), frequency(turns, outcome::equals));
        }
    }

    /** Counts what is done after each outcome, from the turns that another follows. */
    void countFollowed(Prospect turns) {
        for (Outcome outcome : OUTCOMES) {
            tally.add(Count.after(outcome), frequency(turns, outcome::equals));
            tally.add(Count.cooperatedAfter(outcome), frequency(after(turns, outcome::equals), own(Move.C)));
        }
    }

    /** Counts what is done after provocations and offers, from the turns that three more follow. */
    void countFollowedByThree(Prospect turns) {
        Prospect cooperated = after(turns, own(Move.C));
        tally.add(Count.PROVOKED, frequency(cooperated, partner(Move.D)));
        tally.add(Count.RETALIATED, soon(after(cooperated, partner(Move.D)), Move.D));
        Prospect suffered = after(turns, partner(Move.D));
        tally.add(Count.OFFERED_PEACE, frequency(suffered, Outcome.DC::equals));
        tally.add(Count.FORGAVE, soon(after(suffered, Outcome.DC::equals), Move.C));
    }

    /** Returns how often the player makes a move on these turns or the next. */
    private double soon(Prospect turns, Move move) {
        return frequency(turns, own(move)) + frequency(after(turns, own(move.flipped())), own(move));
    }

    private static Predicate<Outcome> own(Move move) {
        return outcome -> outcome.own() == move;
    }

    private static Predicate<Outcome> partner(Move move) {
        return outcome -> outcome.partner() == move;
    }

    private double frequency(Prospect turns, Predicate<Outcome> such) {
        return turns.frequency(outcome -> such.test(seat.seen(outcome)));
    }

    private Prospect after(Prospect turns, Predicate<Outcome> such) {
        return turns.after(outcome -> such.test(seat.seen(outcome)));
    }

    /** Returns what was counted. */
    Tally tally() {
        return tally;
    }
}
