package dilemma.exact;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.metrics.Count;
import dilemma.metrics.Tally;
import java.util.function.Predicate;

/** Counts for one player, from the visits to each state and what becomes of them on the next turns. */
final class Patterns {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final Turn turn;
    private final Seat seat;
    private final Tally tally = new Tally();

    /**
     * Begins to count.
     *
     * @param turn leads from every state to those of the next turn, which are the same
     * @param seat where the player sits
     */
    Patterns(Turn turn, Seat seat) {
        this.turn = turn;
        this.seat = seat;
    }

    /** Returns all counts for the player in a seat. */
    static Tally of(JointChain chain, Visits visits, Seat seat) {
        Patterns patterns = new Patterns(chain, seat);
        double[] start = new double[chain.states()];
        start[0] = 1;
        patterns.countOpening(start);
        patterns.countAll(visits.all());
        patterns.countFollowed(visits.followed());
        patterns.countFollowedByThree(visits.followedByThree());
        return patterns.tally;
    }

    /** Counts the first move, given the distribution over the states on the first turn. */
    void countOpening(double[] start) {
        tally.add(Count.OPENED_WITH_C, sum(start, own(Move.C)));
    }

    /** Counts the outcomes of all turns. */
    void countAll(double[] visits) {
        for (Outcome outcome : OUTCOMES) {
            tally.add(Count.of(outcome), sum(visits, outcome::equals));
        }
    }

    /** Counts what is done after each outcome, from the turns that another follows. */
    void countFollowed(double[] visits) {
        for (Outcome outcome : OUTCOMES) {
            tally.add(Count.after(outcome), sum(visits, outcome::equals));
            tally.add(Count.cooperatedAfter(outcome), sum(after(visits, outcome::equals), own(Move.C)));
        }
    }

    /** Counts what is done after provocations and offers, from the turns that three more follow. */
    void countFollowedByThree(double[] visits) {
        double[] cooperated = after(visits, own(Move.C));
        tally.add(Count.PROVOKED, sum(cooperated, partner(Move.D)));
        tally.add(Count.RETALIATED, soon(after(cooperated, partner(Move.D)), Move.D));
        double[] suffered = after(visits, partner(Move.D));
        tally.add(Count.OFFERED_PEACE, sum(suffered, Outcome.DC::equals));
        tally.add(Count.FORGAVE, soon(after(suffered, Outcome.DC::equals), Move.C));
    }

    /** Returns how often the player makes a move on the turns visited or the next. */
    private double soon(double[] visits, Move move) {
        return sum(visits, own(move)) + sum(after(visits, own(move.flipped())), own(move));
    }

    private static Predicate<Outcome> own(Move move) {
        return outcome -> outcome.own() == move;
    }

    private static Predicate<Outcome> partner(Move move) {
        return outcome -> outcome.partner() == move;
    }

    private double sum(double[] visits, Predicate<Outcome> such) {
        double[] frequencies = turn.frequencies(visits);
        double sum = 0;
        for (Outcome outcome : OUTCOMES) {
            sum += such.test(seat.seen(outcome)) ? frequencies[outcome.index()] : 0;
        }
        return sum;
    }

    private double[] after(double[] visits, Predicate<Outcome> such) {
        double[] factors = new double[OUTCOMES.length];
        for (Outcome outcome : OUTCOMES) {
            factors[outcome.index()] = such.test(seat.seen(outcome)) ? 1 : 0;
        }
        return turn.after(visits, factors);
    }

    /** Returns what was counted. */
    Tally tally() {
        return tally;
    }
}
